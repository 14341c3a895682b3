import { sql, type SQL, type Table } from 'drizzle-orm';
import { assignments, type Assignments } from './assignments.ts';

/**
 * `UPDATE table SET … WHERE condition`, beside `insertWhere`: takes values, slots and SQL, and applies the encoders of
 * the columns. Properties that are absent or undefined are left out, which in a template needs `perPatch`.
 *
 * @throws TypeError for a property that is no column, or if there is none.
 */
export function updateWhere<T extends Table>(table: T, values: Assignments<T>, condition: SQL | undefined): SQL {
  return sql`UPDATE ${table} SET ${assignments(table, values)} WHERE ${condition ?? sql`true`}`;
}
