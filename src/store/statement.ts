import { is, SQL } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';

/** A row as D1 returns it: values by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** A select, with the function that makes a typed value from each row. */
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
 * Everything that a batch can contain: a statement of a template, a change in SQL, or a select with its parser.
 */
export type Statement = Bound<unknown> | SQL | Select<unknown>;

/** The result of a statement: rows for selects, D1's own result (with `meta.changes`) for changes. */
export type ResultOf<S> = S extends Bound<infer R> ? R : S extends Select<infer T> ? T[] : D1Result<Row>;

/** A statement that returns no rows. */
export type Change = SQL | Bound<D1Result<Row>>;

/** A statement that returns rows of type `T`. */
export type RowsOf<T> = Bound<T[]> | Select<T>;

/**
 * A select whose rows go through `parse`, for instance
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

/** How SQLite writes names, parameters and texts. The dialect of Drizzle would bring all its builders. */
const writing = {
  casing: new CasingCache(),
  escapeName: (name: string) => `"${name.replaceAll('"', '""')}"`,
  escapeParam: () => '?',
  escapeString: (text: string) => `'${text.replaceAll("'", "''")}'`,
};

/** The text, the parameters and the result reader of a statement. */
export function compile(statement: Statement): Compiled {
  if (statement instanceof Bound) return statement;
  if (is(statement, SQL)) {
    const { sql, params } = statement.toQuery(writing);
    return { sql, params, read: (result) => result };
  }
  const { sql, params } = compile(statement.sql);
  return { sql, params, read: (result) => result.results.map((row) => statement.parse(row)) };
}
