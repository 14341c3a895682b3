/**
 * Direct access to the database, without the application. Tests use it to prove that the database itself enforces an
 * invariant.
 */
import { env } from './deps.ts';

/**
 * Runs one statement directly. Returns the error message if the database rejects it, for example `CHECK constraint
 * failed: length(id) = 36`. Returns `not refused` if the statement succeeds. Pass times as parameters.
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

/** Runs one statement directly. Tests use it to prepare the rows that a later statement needs. */
export async function runSql(sql: string, ...parameters: readonly (string | number | null)[]): Promise<void> {
  await env.DB.prepare(sql)
    .bind(...parameters)
    .run();
}
