/** Makes the database fail after each statement of a change. A change that fails halfway must leave no trace. */
import { expect, vi } from 'vitest';
import type { Answer } from './app.ts';
import { env } from './deps.ts';
import { overrideMembers, withBindings } from './faults.ts';
import { settleBackground } from './jobs.ts';

/** An upper limit. No change has this many statements. */
const STATEMENTS_AT_MOST = 200;

/**
 * Repeats a call. In the first attempt the database fails before any statement, in the second after one statement, in
 * the third after two, and so on, until the call succeeds. Checks that each failed attempt returns 500 and changes no
 * row of any table. Returns the number of failed attempts. At the end the call has succeeded exactly once.
 */
export const failAtEveryPoint = vi.defineHelper(async (call: () => Promise<Answer>): Promise<number> => {
  await settleBackground();
  const before = await everyRow();
  for (let point = 0; point < STATEMENTS_AT_MOST; point += 1) {
    const broken = brokenAfter(point);
    const { status, text } = await withBindings({ DB: broken.db }, call);
    if (!broken.wasReached()) {
      expect(status, text).toBeLessThan(300);
      return point;
    }
    expect(status, `after ${point} statements`).toBe(500);
    expect(await everyRow(), `after ${point} statements`).toEqual(before);
  }
  throw new Error('the call never came through');
});

/**
 * Returns a database that fails once, in the middle of a batch, after `point` statements. The count covers the
 * statements of all batches. `wasReached` returns whether the failure happened.
 */
function brokenAfter(point: number): { db: D1Database; wasReached: () => boolean } {
  const database = env.DB;
  let left = point;
  let isReached = false;
  const batch: D1Database['batch'] = async (statements) => {
    if (isReached || left >= statements.length) {
      left -= statements.length;
      return database.batch<never>(statements);
    }
    isReached = true;
    // The failing statement rolls back the statements before it, as a lost connection or a full disk would.
    return database.batch<never>([
      ...statements.slice(0, left),
      database.prepare("INSERT INTO batch_assert (code) VALUES ('broken in the middle')"),
      ...statements.slice(left),
    ]);
  };
  return { db: overrideMembers(database, { batch }), wasReached: () => isReached };
}

/** Returns every row of every table as JSON text, grouped by table name. */
export async function everyRow(): Promise<Record<string, string[]>> {
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
  ).all<{ name: string }>();
  const rows = await env.DB.batch(results.map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`)));
  return Object.fromEntries(
    results.map(({ name }, index) => [name, (rows[index]?.results ?? []).map((row) => JSON.stringify(row)).toSorted()]),
  );
}
