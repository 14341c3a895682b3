import type { Localised } from '../platform/problems/refusal.ts';
import type { RowsOf } from '../store/statement.ts';

/** One file of the export: what the service stores about a user on one subject. */
export interface Subject {
  /** What the file contains, for the text that explains the archive. */
  readonly about: Exclude<Localised, string>;
  /** The queries for the file. They run in one batch with those of all other subjects. */
  queries(db: D1Database, userId: string): readonly RowsOf<unknown>[];
  /** Makes the content of the file from the results of the queries, in their order. */
  content(results: readonly unknown[]): unknown;
}

/** A subject whose file is a list of rows. */
export function listOf(about: Subject['about'], query: (db: D1Database, userId: string) => RowsOf<object>): Subject {
  return { about, queries: (db, userId) => [query(db, userId)], content: ([rows]) => rows };
}

/** A subject whose file is one row, or null if there is none. */
export function oneOf(about: Subject['about'], query: (db: D1Database, userId: string) => RowsOf<object>): Subject {
  return { about, queries: (db, userId) => [query(db, userId)], content: ([rows]) => firstOf(rows) };
}

/** A subject whose file has several parts. Each part is the rows of one query; `shape` may rearrange the parts. */
export function partsOf<Rows extends Readonly<Record<string, object>>>(
  about: Subject['about'],
  queries: { readonly [Part in keyof Rows]: (db: D1Database, userId: string) => RowsOf<Rows[Part]> },
  shape: (parts: { readonly [Part in keyof Rows]: readonly Rows[Part][] }) => object = (parts) => parts,
): Subject {
  const entries = Object.entries(queries);
  return {
    about,
    queries: (db, userId) => entries.map(([, query]) => query(db, userId)),
    // The results are in the order of the queries and have their types.
    content: (results) => shape(Object.fromEntries(entries.map(([name], index) => [name, results[index]])) as never),
  };
}

function rowsOf(rows: unknown): readonly object[] {
  return Array.isArray(rows) ? rows : [];
}

function firstOf(rows: unknown): object | null {
  return rowsOf(rows)[0] ?? null;
}
