import { getTableColumns, type SQL } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Instant } from '../platform/time/instant.ts';
import type { Value } from './template.ts';

/** A text in both languages of the service. */
export interface BothLanguages {
  readonly ko: string;
  readonly en: string;
}

/** The name of a column in the Drizzle table. */
type ColumnOf<T extends SQLiteTable> = keyof T['_']['columns'] & string;

/**
 * What the deletion of an account does with the rows that name the user in a column: delete them, set columns to NULL,
 * or what the statements do. The last two leave rows, and a comment says which.
 */
export type Forgetting<Column extends string = string> =
  | 'delete'
  | { readonly clear: readonly Column[] }
  | { readonly statements: (userId: Value<string>, now: Value<Instant>) => readonly SQL[] };

/** One property of an item in the archive. */
export interface ExportedColumn<Column extends string = string> extends BothLanguages {
  /** The column, or SQL that may depend on the user. By default the column with the name of the property. */
  readonly from?: Column | ((userId: Value<string>) => SQL);
  /** The column contains JSON text, and the archive contains the value. */
  readonly isJson?: boolean;
}

/** How the archive of a user's data shows their rows: one file for each table. */
export interface TableExport<Column extends string = string> {
  /** The name of the file, without its ending. */
  readonly file: string;
  /** What the file contains. */
  readonly about: BothLanguages;
  /** The columns of `people` whose rows are shown. By default all of them. */
  readonly of?: readonly Column[];
  readonly columns: Readonly<Record<string, ExportedColumn<Column>>>;
  /** The columns that the archive leaves out; a comment at each says why. Those of `people` are the user's id. */
  readonly withheld?: readonly Column[];
  readonly order?: readonly Column[];
  /** Condition: the archive shows this row, because the API shows it too. By default all rows of the user. */
  readonly only?: (userId: Value<string>, now: Value<Instant>) => SQL;
}

/**
 * The most rows of one user, or `grow` if there is no such number. A comment says what holds the number, or why there
 * is none.
 */
export type Bound = number | 'grow';

interface AboutPeople<Column extends string> {
  /** Each column that contains the id of a user, and what the deletion of that user's account does with the rows. */
  readonly people?: Readonly<Partial<Record<Column, Forgetting<Column>>>>;
  /** A reference to the table through which rows belong to a user. The rows are deleted with the rows they refer to. */
  readonly through?: Column;
  /** What the archive shows; a comment says why it shows nothing. */
  readonly export: TableExport<Column> | 'nothing';
  /** By default one row, if the key of the table is the user. */
  readonly rows?: Bound;
}

/** Everything that has to be known about a table apart from its columns. A comment says why it is about nobody. */
export type AboutTable<Column extends string = string> = AboutPeople<Column> | 'about nobody';

/** A table with its declaration. */
export interface DeclaredTable {
  readonly table: SQLiteTable;
  readonly people: Readonly<Record<string, Forgetting>>;
  readonly through?: string;
  readonly export: TableExport | 'nothing';
  readonly rows: Bound;
}

/**
 * Declares who the rows of a table are about. The archive of a user's data, the deletion of an account and the tests of
 * both follow from it. An area lists its declarations in `defineArea`. Reasons are comments, because nothing that runs
 * reads them (test/architecture/declarations.test.ts).
 */
export function declareTable<T extends SQLiteTable>(table: T, about: AboutTable<ColumnOf<T>>): DeclaredTable {
  if (about === 'about nobody') return { table, people: {}, export: 'nothing', rows: 0 };
  const { through, rows = ofOneRow(table, Object.keys(about.people ?? {})) } = about;
  const people = Object.fromEntries(
    Object.entries<Forgetting | undefined>(about.people ?? {}).flatMap(([column, forgetting]) =>
      forgetting === undefined ? [] : [[column, forgetting] as const],
    ),
  );
  return { table, people, export: about.export, rows, ...(through === undefined ? {} : { through }) };
}

/** Whether a user has at most one row, because the user is the key of the table. */
export function hasOneRow(table: SQLiteTable, people: readonly string[]): boolean {
  return people.length === 1 && people.every((column) => columnOf(table, column).primary);
}

/**
 * The column with this name in the Drizzle table.
 *
 * @throws TypeError if there is none.
 */
export function columnOf(table: SQLiteTable, name: string): SQLiteColumn {
  const column = getTableColumns(table)[name];
  if (column === undefined) throw new TypeError(`${getTableConfig(table).name} has no column ${name}`);
  return column;
}

/** The column that another column refers to. */
export function referenceOf(column: SQLiteColumn): SQLiteColumn {
  const reference = getTableConfig(column.table)
    .foreignKeys.map((key) => key.reference())
    .find(({ columns }) => columns.length === 1 && columns[0] === column);
  const [target] = reference?.foreignColumns ?? [];
  if (target === undefined) throw new TypeError(`${column.name} refers to no table`);
  return target;
}

/** The tables that this one refers to, apart from itself. */
export function parentsOf(table: SQLiteTable): SQLiteTable[] {
  return getTableConfig(table)
    .foreignKeys.map((key) => key.reference().foreignTable)
    .filter((parent) => parent !== table);
}

function ofOneRow(table: SQLiteTable, people: readonly string[]): Bound {
  if (hasOneRow(table, people)) return 1; // the user is the key of the table
  throw new TypeError(`${getTableConfig(table).name} can have several rows of a user: declare \`rows\``);
}
