import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/**
 * Makes the statements that delete a user's rows from tables with a `user_id`. They run in this order, so put child
 * tables first.
 */
export function deleteOwnRows(userId: string, tables: readonly SQLiteTable[]): SQL[] {
  return tables.map((table) => sql`DELETE FROM ${table} WHERE user_id = ${userId}`);
}
