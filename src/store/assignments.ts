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

/**
 * Makes the assignments of an UPDATE from values, slots and SQL. The encoders of the columns apply.
 *
 * @throws TypeError for a key that is no column, or if there is nothing to assign.
 */
export function assignments<T extends Table>(table: T, values: Assignments<T>): SQL {
  const columns = getTableColumns(table);
  const given = Object.entries<unknown>(values).filter(([, value]) => value !== undefined);
  if (given.length === 0) throw new TypeError('There is nothing to assign.');
  const assigned = given.map(([key, value]) => {
    const column = columns[key];
    if (column === undefined) throw new TypeError(`The table has no column for ${key}.`);
    return sql`${sql.identifier(column.name)} = ${is(value, SQL) ? value : sql.param(value, column)}`;
  });
  return sql.join(assigned, sql`, `);
}
