/** Reads the query plans of SQLite. */
import { compile, type Statement } from '../../src/store/statement.ts';
import { env } from './deps.ts';
import { recordStatements } from './recorded.ts';

/** Returns the lines of EXPLAIN QUERY PLAN in order, for example `SEARCH outbox USING INDEX outbox_open (due_at<?)`. */
export async function planOf(query: string, values: readonly unknown[]): Promise<string[]> {
  const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${query}`)
    .bind(...values)
    .all<{ detail: string }>();
  return results.map(({ detail }) => detail);
}

/**
 * Returns the query plans of all statements that `run` binds, one plan line per line of text. Use it for a snapshot.
 */
export async function plansOf(run: (db: D1Database) => Promise<unknown>): Promise<string> {
  const { db, statements } = recordStatements(env.DB);
  await run(db);
  const plans: string[][] = [];
  for (const { query, values } of statements) plans.push(await planOf(query, values));
  return plans.flat().join('\n');
}

/**
 * Returns the query plan of a named query of src/data. Use it for a snapshot:
 * `expect(await planOfQuery(leaseJob(…))).toMatchInlineSnapshot()`.
 */
export async function planOfQuery(statement: Statement): Promise<string[]> {
  const { sql, params } = compile(statement);
  return planOf(sql, params);
}
