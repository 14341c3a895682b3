import { getTableColumns, is, SQL, sql, type Table } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { compute, type Value } from './template.ts';

/** A slot is always written, so no slot may stand for undefined: use `perPatch`. */
type Row<T extends Table> = {
  readonly [Key in keyof T['$inferInsert']]:
    | Value<Exclude<T['$inferInsert'][Key], undefined>>
    | Extract<T['$inferInsert'][Key], undefined>
    | SQL;
};

/**
 * `INSERT INTO table (…) SELECT … WHERE condition`: writes a row only if the condition holds. Keys that are absent or
 * undefined get the default of the database.
 *
 * @param onConflict for instance sql`ON CONFLICT (id) DO NOTHING`.
 */
export function insertWhere<T extends Table>(table: T, values: Row<T>, condition: SQL, onConflict?: SQL): SQL {
  const columns = columnsOf(
    table,
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([key]) => key),
  );
  const given: Readonly<Record<string, unknown>> = values;
  const names = sql.join(
    columns.map(({ column }) => sql.identifier(column.name)),
    sql`, `,
  );
  const chunks = columns.map(({ key, column }) =>
    is(given[key], SQL) ? sql`${given[key]}` : sql`${sql.param(given[key], column)}`,
  );
  return sql`INSERT INTO ${table} (${names}) SELECT ${sql.join(chunks, sql`, `)} WHERE ${condition} ${onConflict ?? sql``}`;
}

/**
 * Inserts any number of rows with one statement and one parameter (JSON), so the limit of 100 parameters does not
 * apply.
 *
 * @param keys the properties of the rows that are written.
 * @param condition if given, the rows are written only if it holds.
 */
export function insertAll<T extends Table>(
  table: T,
  keys: readonly (keyof T['$inferInsert'] & string)[],
  rows: Value<readonly T['$inferInsert'][]>,
  condition: SQL = sql`true`,
  onConflict?: SQL,
): SQL {
  const columns = columnsOf(table, keys);
  const names = sql.join(
    columns.map(({ column }) => sql.identifier(column.name)),
    sql`, `,
  );
  const picks = sql.join(
    columns.map((_, index) => sql`value ->> ${sql.raw(String(index))}`),
    sql`, `,
  );
  const cells = compute([rows], (list) =>
    JSON.stringify(
      list.map((row: Readonly<Record<string, unknown>>) =>
        columns.map(({ key, column }) => toDriverValue(column, row[key])),
      ),
    ),
  );
  return sql`INSERT INTO ${table} (${names}) SELECT ${picks} FROM json_each(${cells}) WHERE ${condition} ${onConflict ?? sql``}`;
}

function columnsOf(table: Table, keys: readonly string[]): { key: string; column: SQLiteColumn }[] {
  const columns = getTableColumns(table);
  return keys.map((key) => {
    const column = columns[key];
    if (column === undefined) throw new TypeError(`the table has no column for ${key}`);
    return { key, column };
  });
}

function toDriverValue(column: SQLiteColumn, value: unknown): unknown {
  return value === undefined || value === null ? null : column.mapToDriverValue(value);
}
