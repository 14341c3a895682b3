import { getTableColumns, is, SQL, sql, type Table } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { compute, type Value } from './template.ts';

/** A row as values, slots and SQL. A slot is always written, so no slot may stand for undefined: use `perPatch`. */
type Row<Insert> = {
  readonly [Key in keyof Insert]: Value<Exclude<Insert[Key], undefined>> | Extract<Insert[Key], undefined> | SQL;
};

/**
 * `INSERT INTO table (…) SELECT … WHERE condition`: writes a row only if the condition holds. Keys that are absent or
 * undefined get the default of the database.
 *
 * @param onConflict for instance sql`ON CONFLICT (id) DO NOTHING`.
 */
export function insertWhere<T extends Table>(
  table: T,
  values: Row<T['$inferInsert']>,
  condition: SQL,
  onConflict?: SQL,
): SQL {
  const written = writtenIn(table, values);
  return sql`INSERT INTO ${table} (${namesOf(written)}) SELECT ${listed(written.map(({ cell }) => cell))} WHERE ${condition} ${onConflict ?? sql``}`;
}

/** A row that has only these keys, because what another property holds would be lost. */
type Only<Keys extends string, R> = R & Readonly<Record<Exclude<keyof R, Keys>, never>>;

/**
 * Inserts any number of rows with one statement and one parameter (JSON), so the limit of 100 parameters does not
 * apply:
 *
 *     insertAll(userAvailability, { userId }, ['weekday', 'startMinute', 'endMinute'], blocks)
 *
 * @param shared what all rows have in common.
 * @param keys all properties of a row; with `shared`, they are the columns that are written.
 * @param condition if given, the rows are written only if it holds.
 */
export function insertAll<
  T extends Table,
  const Keys extends keyof T['$inferInsert'] & string,
  R extends Pick<T['$inferInsert'], Keys>,
>(
  table: T,
  shared: Row<Omit<T['$inferInsert'], Keys>>,
  keys: readonly Keys[],
  rows: Value<readonly Only<Keys, R>[]>,
  condition: SQL = sql`true`,
  onConflict?: SQL,
): SQL {
  const common = writtenIn(table, shared);
  const columns = columnsOf(table, keys);
  const cells = listed([
    ...common.map(({ cell }) => cell),
    ...columns.map((_, index) => sql`value ->> ${sql.raw(String(index))}`),
  ]);
  const json = compute([rows], (list) =>
    JSON.stringify(
      list.map((row: Readonly<Record<string, unknown>>) =>
        columns.map(({ key, column }) => toDriverValue(column, row[key])),
      ),
    ),
  );
  return sql`INSERT INTO ${table} (${namesOf([...common, ...columns])}) SELECT ${cells} FROM json_each(${json}) WHERE ${condition} ${onConflict ?? sql``}`;
}

interface Named {
  readonly key: string;
  readonly column: SQLiteColumn;
}

/** The columns that the values name, and what is written into each. */
function writtenIn(table: Table, values: Readonly<Record<string, unknown>>): (Named & { cell: SQL })[] {
  const keys = Object.keys(values).filter((key) => values[key] !== undefined);
  return columnsOf(table, keys).map(({ key, column }) => {
    const value = values[key];
    return { key, column, cell: is(value, SQL) ? value : sql`${sql.param(value, column)}` };
  });
}

function columnsOf(table: Table, keys: readonly string[]): Named[] {
  const columns = getTableColumns(table);
  return keys.map((key) => {
    const column = columns[key];
    if (column === undefined) throw new TypeError(`the table has no column for ${key}`);
    return { key, column };
  });
}

function namesOf(columns: readonly Named[]): SQL {
  return listed(columns.map(({ column }) => sql`${sql.identifier(column.name)}`));
}

function listed(parts: SQL[]): SQL {
  return sql.join(parts, sql`, `);
}

function toDriverValue(column: SQLiteColumn, value: unknown): unknown {
  return value === undefined || value === null ? null : column.mapToDriverValue(value);
}
