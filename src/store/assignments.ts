import { getTableColumns, is, SQL, sql, type Table } from 'drizzle-orm';
import type { Value } from './template.ts';

type Columns<T extends Table> = keyof T['$inferInsert'] & string;

/**
 * Makes what Drizzle's `.set()` takes from values, slots and SQL. The encoders of the columns apply. Properties that
 * are undefined are left out.
 */
export function assignments<T extends Table>(
  table: T,
  values: { readonly [Key in Columns<T>]?: Value<Readonly<T['$inferInsert'][Key]>> | SQL | undefined },
): { [Key in Columns<T>]?: SQL } {
  const columns = getTableColumns(table);
  const given = Object.entries<unknown>(values).filter(([, value]) => value !== undefined);
  const assigned = given.map(([key, value]) => [key, is(value, SQL) ? value : sql`${sql.param(value, columns[key])}`]);
  return Object.fromEntries(assigned) as { [Key in Columns<T>]?: SQL }; // the keys of `values`
}
