import { Column, is, sql, type GetColumnData, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { select, type Row, type Select } from './statement.ts';

/** What a select answers, by the property that it becomes: columns of tables, and SQL with the type of its value. */
export type Columns = Readonly<Record<string, SQLiteColumn | SQL>>;

/** A row of such a select. */
export type RowOf<C extends Columns> = {
  -readonly [Name in keyof C]: C[Name] extends SQLiteColumn
    ? GetColumnData<C[Name]>
    : C[Name] extends SQL<infer T>
      ? T
      : never;
};

/**
 * A select of columns: `selectColumns({ userId: p.id, twice: sql<number>`size * 2` }, sql`FROM …`)`. The decoders of
 * the columns apply. Every column gets the name of its property, because D1 answers rows by name. Of a table that is
 * joined with LEFT JOIN, give SQL with `| null` in its type.
 *
 * @param rest the select from FROM on.
 */
export function selectColumns<const C extends Columns>(columns: C, rest: SQL): Select<RowOf<C>> {
  const entries = Object.entries(columns);
  const picked = entries.map(([name, column]) => sql`${column} AS ${sql.identifier(name)}`);
  const read = (row: Row): [string, unknown][] =>
    entries.map(([name, column]) => [name, is(column, Column) ? decode(column, row[name]) : row[name]]);
  // The keys are those of `columns`, and each column decodes to its own type.
  return select(sql`SELECT ${sql.join(picked, sql`, `)} ${rest}`, (row) => Object.fromEntries(read(row)) as RowOf<C>);
}

function decode(column: SQLiteColumn, value: unknown): unknown {
  if (value === undefined) throw new TypeError(`D1 answered no column ${column.name}.`);
  return value === null ? null : column.mapFromDriverValue(value);
}
