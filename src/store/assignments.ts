import { getTableColumns, is, SQL, sql, type Table } from 'drizzle-orm';
import type { Value } from './template.ts';

type Columns<T extends Table> = keyof T['$inferInsert'] & string;

/**
 * What some columns of a table become: values, slots and SQL. A column that is absent or undefined is not named. A slot
 * is always named, so no slot may stand for undefined: use `perPatch`.
 */
export type Assignments<T extends Table> = {
  readonly [Key in Columns<T>]?: Value<Exclude<Readonly<T['$inferInsert'][Key]>, undefined>> | SQL | undefined;
};

/** Makes what Drizzle's `.set()` takes from values, slots and SQL. The encoders of the columns apply. */
export function assignments<T extends Table>(
  table: T,
  values: Assignments<T>,
): { [Key in keyof T['$inferInsert']]?: SQL } {
  const columns = getTableColumns(table);
  const given = Object.entries<unknown>(values).filter(([, value]) => value !== undefined);
  const assigned = given.map(([key, value]) => [key, is(value, SQL) ? value : sql`${sql.param(value, columns[key])}`]);
  return Object.fromEntries(assigned) as { [Key in keyof T['$inferInsert']]?: SQL }; // the keys of `values`
}
