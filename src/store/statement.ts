import { is, SQL } from 'drizzle-orm';
import type { RunnableQuery } from 'drizzle-orm/runnable-query';
import { dialect } from './database.ts';

/** A row as D1 returns it: values by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** A query or a change made with Drizzle's builders. `T` is the result type that Drizzle declares. */
interface Built<T> extends RunnableQuery<T, 'sqlite'> {
  prepare(): {
    getQuery(): { sql: string; params: unknown[] };
    mapResult(result: unknown, isFromBatch?: boolean): unknown;
  };
}

/** A hand-written select, with the function that makes a typed value from each row. */
export interface Select<T> {
  readonly sql: SQL | Bound<D1Result<Row>>;
  readonly parse: (row: Row) => T;
}

/** A statement of a template (`template.ts`): its text is kept, and its values are bound. */
export class Bound<Result> implements Compiled {
  /** Never set: it carries the type of the result. */
  declare readonly result: Result;
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly read: Compiled['read'];

  constructor({ sql, params, read }: Compiled) {
    this.sql = sql;
    this.params = params;
    this.read = read;
  }
}

/**
 * Everything that a batch can contain: a statement of a template, hand-written SQL, a hand-written select with its
 * parser, or a query built with Drizzle.
 */
export type Statement = Bound<unknown> | SQL | Select<unknown> | Built<unknown>;

/**
 * The result of a statement: rows for selects and `returning`, D1's own result (with `meta.changes`) for other changes.
 */
export type ResultOf<S> =
  S extends Bound<infer R> ? R : S extends Built<infer T> ? T : S extends Select<infer T> ? T[] : D1Result<Row>;

/** A statement that returns no rows. */
export type Change = SQL | Bound<D1Result<Row>>;

/** A statement that returns rows of type `T`. */
export type RowsOf<T> = Bound<T[]> | Built<T[]> | Select<T>;

/**
 * A hand-written select whose rows go through `parse`, for instance
 * `` select(sql`SELECT count(*) AS n FROM blocks`, (row) => integer(row, 'n')) ``.
 */
export function select<T>(statement: SQL | Bound<D1Result<Row>>, parse: (row: Row) => T): Select<T> {
  return { sql: statement, parse };
}

/** A statement that is ready to be prepared, and the function that reads its result. */
export interface Compiled {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly read: (result: D1Result<Row>) => unknown;
}

/** The text, the parameters and the result reader of a statement. */
export function compile(statement: Statement): Compiled {
  if (statement instanceof Bound) return statement;
  if (is(statement, SQL)) {
    const { sql, params } = dialect.sqlToQuery(statement);
    return { sql, params, read: (result) => result };
  }
  if ('parse' in statement) {
    const { sql, params } = compile(statement.sql);
    return { sql, params, read: (result) => result.results.map((row) => statement.parse(row)) };
  }
  const prepared = statement.prepare();
  const { sql, params } = prepared.getQuery();
  return { sql, params, read: (result) => prepared.mapResult(result, true) };
}
