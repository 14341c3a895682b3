import { translateError } from './errors.ts';
import {
  compile,
  type Change,
  type Compiled,
  type ResultOf,
  type Row,
  type RowsOf,
  type Statement,
} from './statement.ts';

type Results<S extends readonly Statement[]> = { -readonly [Index in keyof S]: ResultOf<S[Index]> };

/**
 * Runs statements as one D1 batch: one round trip, one transaction, in order, all or nothing.
 *
 * @returns the results in the order of the statements, typed (see `ResultOf`).
 * @throws Refused if an assertion or a trigger aborted with a code of the problem catalogue; ConstraintError if
 *   UNIQUE, FOREIGN KEY, CHECK or NOT NULL was violated. Then nothing has been written.
 */
export async function commit<const S extends readonly Statement[]>(db: D1Database, statements: S): Promise<Results<S>> {
  return asType<Results<S>>(await runBatch(db, statements.map(compile)));
}

/** Commits changes and returns how many rows the last one changed. */
export async function commitForChanges(db: D1Database, statements: readonly Change[]): Promise<number> {
  return (await commit(db, statements)).at(-1)?.meta.changes ?? 0;
}

/** Commits statements and returns the rows of the last one, for instance of an UPDATE with RETURNING. */
export async function commitForRows<T>(db: D1Database, statements: readonly [...Statement[], RowsOf<T>]): Promise<T[]> {
  return asType<T[]>((await runBatch(db, statements.map(compile))).at(-1));
}

/** Runs several queries in one round trip and one consistent view. It accepts no statement that returns no rows. */
export const readBatch: <const S extends readonly RowsOf<unknown>[]>(
  db: D1Database,
  queries: S,
) => Promise<Results<S>> = commit;

/** Runs changes and then the query that reads their result, as one batch. Returns the rows of the query. */
export async function commitThenRead<Q extends Statement>(
  db: D1Database,
  changes: readonly Statement[],
  query: Q,
): Promise<ResultOf<Q>> {
  return asType<ResultOf<Q>>((await runBatch(db, [...changes, query].map(compile))).at(-1));
}

/** Like `commitThenRead`, with several queries. */
export async function commitThenReadAll<const Q extends readonly Statement[]>(
  db: D1Database,
  changes: readonly Statement[],
  queries: Q,
): Promise<Results<Q>> {
  return asType<Results<Q>>((await runBatch(db, [...changes, ...queries].map(compile))).slice(changes.length));
}

/**
 * Returns all rows of one query. One round trip.
 *
 * @throws the errors of `commit`.
 */
export async function readAll<T>(db: D1Database, query: RowsOf<T>): Promise<T[]> {
  const { sql, params, read } = compile(query);
  try {
    return asType<T[]>(
      read(
        await db
          .prepare(sql)
          .bind(...params)
          .all<Row>(),
      ),
    );
  } catch (error) {
    throw translateError(error);
  }
}

/** Returns the first row of one query, or undefined. The query itself has LIMIT 1 or asks for a unique value. */
export async function readOne<T>(db: D1Database, query: RowsOf<T>): Promise<T | undefined> {
  return (await readAll(db, query))[0];
}

async function runBatch(db: D1Database, compiled: readonly Compiled[]): Promise<unknown[]> {
  if (compiled.length === 0) return [];
  const prepared = compiled.map(({ sql, params }) => db.prepare(sql).bind(...params));
  let results: D1Result<Row>[];
  try {
    results = await db.batch<Row>(prepared);
  } catch (error) {
    throw translateError(error);
  }
  return results.map((result, index) => compiled[index]?.read(result));
}

/**
 * The only place where a result gets its type without a check. TypeScript cannot infer that `compile` took the branch
 * that `ResultOf` describes. Drizzle's own batch does the same.
 */
function asType<T>(value: unknown): T {
  return value as T;
}
