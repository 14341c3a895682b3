/** Failures after each statement of a change: while it is not whole, nothing of it is there. */
import { expect, vi } from 'vitest';
import type { Answer } from './app.ts';
import { env } from './deps.ts';
import { overrideMembers, withBindings } from './faults.ts';

/** More statements than any change has. */
const STATEMENTS_AT_MOST = 200;

/**
 * Makes a call again and again, while the database fails after its first, second, third … statement, until it comes
 * through. Each time the answer is 500 and no row of any table has changed. Answers how many points there were; the
 * call has then been carried out once.
 */
export const failAtEveryPoint = vi.defineHelper(async (call: () => Promise<Answer>): Promise<number> => {
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
 * The database, failing in the middle of a batch: when so many statements of all batches together have been carried
 * out.
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
    // A statement that fails takes those before it along, as a broken connection or a full disk would.
    return database.batch<never>([
      ...statements.slice(0, left),
      database.prepare("INSERT INTO batch_assert (code) VALUES ('broken in the middle')"),
      ...statements.slice(left),
    ]);
  };
  return { db: overrideMembers(database, { batch }), wasReached: () => isReached };
}

/** Every row of every table, as text, by table. */
export async function everyRow(): Promise<Record<string, string[]>> {
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
  ).all<{ name: string }>();
  const rows = await env.DB.batch(results.map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`)));
  return Object.fromEntries(
    results.map(({ name }, index) => [name, (rows[index]?.results ?? []).map((row) => JSON.stringify(row)).toSorted()]),
  );
}
