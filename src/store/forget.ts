import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** Statements that delete a user's rows of tables whose rows belong to one user (`user_id`), in this order: children first. */
export function deleteOwnRows(userId: string, tables: readonly SQLiteTable[]): SQL[] {
  return tables.map((table) => sql`DELETE FROM ${table} WHERE user_id = ${userId}`);
}
