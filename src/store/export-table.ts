/** Reads a user's rows for the archive of their data, as the declaration of the table says. */
import { and, asc, eq, or, sql, SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { orm } from './database.ts';
import { columnOf, hasOneRow, type DeclaredTable, type ExportedColumn, type TableExport } from './declare-table.ts';
import type { RowsOf } from './statement.ts';
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
  return tables.flatMap((declared) => ('left' in declared.export ? [] : [fileOf(declared, declared.export)]));
}

function fileOf({ table, people }: DeclaredTable, shown: TableExport): ExportFile {
  const owners = shown.of ?? Object.keys(people);
  return {
    export: shown,
    query: (userId, now) =>
      orm
        .select(fieldsOf(table, shown.columns, userId))
        .from(table)
        .where(and(or(...owners.map((name) => eq(columnOf(table, name), userId))), shown.only?.(userId, now)))
        .orderBy(...(shown.order ?? []).map((name) => asc(columnOf(table, name)))),
    content: (rows) => (hasOneRow(table, owners) ? (rows[0] ?? null) : rows),
  };
}

function fieldsOf(
  table: DeclaredTable['table'],
  columns: TableExport['columns'],
  userId: Value<string>,
): Record<string, SQLiteColumn | SQL.Aliased> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, fieldOf(table, name, column, userId)]),
  );
}

function fieldOf(
  table: DeclaredTable['table'],
  name: string,
  { from = name, isJson = false }: ExportedColumn,
  userId: Value<string>,
): SQLiteColumn | SQL.Aliased {
  if (typeof from === 'function') return from(userId).as(name);
  const column = columnOf(table, from);
  return isJson ? sql`${column}`.mapWith((text: string): unknown => JSON.parse(text)).as(name) : column;
}
