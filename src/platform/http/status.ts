/** Statuses, and the ranges by which a contract declares those that it does not name one by one. */

/** All statuses of one class that are not declared themselves. */
export type StatusRange = '2XX' | '3XX' | '4XX' | '5XX';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberOf<Text> = Text extends `${infer Value extends number}` ? Value : never;

/** The statuses of a range, all hundred of them. */
export type StatusIn<Range extends StatusRange> = Range extends `${infer First}XX`
  ? NumberOf<`${First}${Digit}${Digit}`>
  : never;

/** A row for each declared status or range. */
export type ByStatus<Row> = { readonly [status: number]: Row } & { readonly [Range in StatusRange]?: Row };

/** The row of a status: its own before that of its range. */
export function rowOf<Row>(rows: ByStatus<Row>, status: number): Row | undefined {
  // Every status has a class, though not every class a range: then there is no row.
  return rows[status] ?? rows[`${Math.floor(status / 100)}XX` as StatusRange];
}

/** Statuses that cannot have a body (RFC 9110). */
export const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);
