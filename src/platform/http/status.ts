/** HTTP statuses and the ranges (`4XX`) with which a contract declares many at once. */

/** A range covers all statuses of its class that are not declared one by one. */
export type StatusRange = '2XX' | '3XX' | '4XX' | '5XX';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberOf<Text> = Text extends `${infer Value extends number}` ? Value : never;

/** The hundred statuses of a range. */
export type StatusIn<Range extends StatusRange> = Range extends `${infer First}XX`
  ? NumberOf<`${First}${Digit}${Digit}`>
  : never;

/** One entry for each declared status or range. */
export type ByStatus<Row> = { readonly [status: number]: Row } & { readonly [Range in StatusRange]?: Row };

/** The entry of a status: its own, else that of its range. */
export function rowOf<Row>(rows: ByStatus<Row>, status: number): Row | undefined {
  // A class without a range (1XX) has no entry, so the result is undefined.
  return rows[status] ?? rows[`${Math.floor(status / 100)}XX` as StatusRange];
}

/** Statuses that cannot have a body (RFC 9110). */
export const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);
