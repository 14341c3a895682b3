/** The database without the application: for proving that an invariant holds whatever code runs. */
import { env } from './deps.ts';

/**
 * Tries one statement directly and gives the words with which the database refused it, for instance
 * `CHECK constraint failed: length(id) = 36`; `not refused` when it was carried out. Put the instants in as parameters.
 */
export async function refusalOf(sql: string, ...parameters: readonly (string | number | null)[]): Promise<string> {
  try {
    await env.DB.prepare(sql)
      .bind(...parameters)
      .run();
    return 'not refused';
  } catch (error) {
    return /^D1_ERROR: (.*?): SQLITE_[A-Z]+/s.exec(error instanceof Error ? error.message : '')?.[1] ?? String(error);
  }
}

/** Runs one statement directly; for arranging what an attempt needs. */
export async function runSql(sql: string, ...parameters: readonly (string | number | null)[]): Promise<void> {
  await env.DB.prepare(sql)
    .bind(...parameters)
    .run();
}
