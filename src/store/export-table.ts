/** Reads a user's rows for the archive of their data, as the declaration of the table says. */
import { eq, or, sql, type SQL } from 'drizzle-orm';
import { columnOf, hasOneRow, type DeclaredTable, type TableExport } from './declare-table.ts';
import { type Columns, selectColumns } from './select-columns.ts';
import { type RowsOf, select } from './statement.ts';
import type { Value } from './template.ts';
import type { Instant } from '../platform/time/instant.ts';

/** One file of the archive. */
export interface ExportFile {
  readonly export: TableExport;
  /** The query for the rows. */
  query(userId: Value<string>, now: Value<Instant>): RowsOf<object>;
  /** Makes the content of the file from the rows: one item or null if a user has at most one row, otherwise a list. */
  content(rows: readonly unknown[]): unknown;
}

/** The files that the archive has for these tables, in their order. */
export function exportFilesOf(tables: readonly DeclaredTable[]): ExportFile[] {
  return tables.flatMap((declared) => (declared.export === 'nothing' ? [] : [fileOf(declared, declared.export)]));
}

function fileOf({ table, people }: DeclaredTable, shown: TableExport): ExportFile {
  const owners = shown.of ?? Object.keys(people);
  // Without an owner the archive of each user would show the rows of all.
  if (owners.length === 0) throw new TypeError(`${shown.file} has no column that says whose its rows are`);
  const rowsOf = (userId: Value<string>, now: Value<Instant>): SQL => {
    const isOwn = or(...owners.map((name) => eq(columnOf(table, name), userId)));
    const only = shown.only?.(userId, now) ?? sql`true`;
    const order = (shown.order ?? []).map((name) => sql`${columnOf(table, name)}`);
    const sorted = order.length === 0 ? sql`` : sql`ORDER BY ${sql.join(order, sql`, `)}`;
    return sql`FROM ${table} WHERE (${isOwn}) AND (${only}) ${sorted}`;
  };
  return {
    export: shown,
    query: (userId, now) => {
      const { sql: chosen, parse } = selectColumns(fieldsOf(table, shown.columns, userId), rowsOf(userId, now));
      return select(chosen, (row) => parseJson(shown.columns, parse(row)));
    },
    content: (rows) => (hasOneRow(table, owners) ? (rows[0] ?? null) : rows),
  };
}

function fieldsOf(table: DeclaredTable['table'], columns: TableExport['columns'], userId: Value<string>): Columns {
  const entries = Object.entries(columns).map(([name, { from = name }]) => [
    name,
    typeof from === 'function' ? from(userId) : columnOf(table, from),
  ]);
  return Object.fromEntries(entries) as Columns; // each entry is a name and a column
}

/** Replaces the JSON texts of a row by what they hold. */
function parseJson(columns: TableExport['columns'], row: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      columns[name]?.isJson === true && typeof value === 'string' ? (JSON.parse(value) as unknown) : value,
    ]),
  );
}
