/** How SQLite will carry a statement out. */
import { compile, type Statement } from '../../src/store/statement.ts';
import { env } from './deps.ts';
import { recordStatements } from './recorded.ts';

/** The lines of EXPLAIN QUERY PLAN, in order, for instance `SEARCH outbox USING INDEX outbox_open (due_at<?)`. */
export async function planOf(query: string, values: readonly unknown[]): Promise<string[]> {
  const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${query}`)
    .bind(...values)
    .all<{ detail: string }>();
  return results.map(({ detail }) => detail);
}

/** The plans of all statements that `run` sends, line by line, for a snapshot. */
export async function plansOf(run: (db: D1Database) => Promise<unknown>): Promise<string> {
  const { db, statements } = recordStatements(env.DB);
  await run(db);
  const plans: string[][] = [];
  for (const { query, values } of statements) plans.push(await planOf(query, values));
  return plans.flat().join('\n');
}

/**
 * The plan of a named query of src/data, for a snapshot: `expect(await
 * planOfQuery(leaseJob(…))).toMatchInlineSnapshot()`.
 */
export async function planOfQuery(statement: Statement): Promise<string[]> {
  const { sql, params } = compile(statement);
  return planOf(sql, params);
}
