/** What the application computes from other rows, for tests that write the other rows directly. */
import { rebuildPoolStatements } from '../../src/areas/matching/data/pool.ts';
import { recountTopicsStatement } from '../../src/areas/matching/data/topic-counts.ts';
import { systemClock } from '../../src/platform/time/clock.ts';
import { compile } from '../../src/store/statement.ts';
import { completeAccounts } from './complete-accounts.ts';
import { env } from './deps.ts';

/** Gives every account settings and a first time zone, as prepared statements for a batch. */
export function completeAccountsStatements(): D1PreparedStatement[] {
  return completeAccounts.map((sql) => env.DB.prepare(sql));
}

/** Completes the accounts, then computes the pool and the counts of topics from the beginning. */
export async function deriveAll(): Promise<void> {
  await env.DB.batch(completeAccountsStatements());
  const { results } = await env.DB.prepare('SELECT id FROM user_profiles').all<{ id: string }>();
  const ids = results.map(({ id }) => id);
  const statements = [...rebuildPoolStatements(ids, systemClock.nowIso()), recountTopicsStatement()].map(compile);
  await env.DB.batch(statements.map(({ sql, params }) => env.DB.prepare(sql).bind(...params)));
}
