import type { SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { assignments, type Assignments } from './assignments.ts';
import { orm } from './database.ts';

/**
 * `UPDATE table SET … WHERE condition`, beside `insertWhere`: takes values, slots and SQL, and applies the encoders of
 * the columns. Properties that are absent or undefined are left out, which in a template needs `perPatch`.
 */
export function updateWhere<T extends SQLiteTable>(table: T, values: Assignments<T>, condition: SQL | undefined) {
  return orm.update(table).set(assignments(table, values)).where(condition);
}
