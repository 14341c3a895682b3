import { Bound, compile, type RowsOf } from './statement.ts';

/** What queries have cost beside others of their batch. */
export interface Weight {
  statements: number;
  rowsRead: number;
}

/** Returns the same queries. Once they have run, `weight` contains what they cost, and no other part of their batch. */
export function weigh<T>(queries: readonly RowsOf<T>[], weight: Weight): Bound<T[]>[] {
  return queries.map((query) => {
    const { sql, params, read } = compile(query);
    return new Bound<T[]>({
      sql,
      params,
      read: (result) => {
        weight.statements += 1;
        weight.rowsRead += result.meta.rows_read;
        return read(result);
      },
    });
  });
}
