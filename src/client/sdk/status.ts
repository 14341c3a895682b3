/** Statuses and ranges of statuses. */

/** A range: all statuses of one class that are not declared themselves. */
export type StatusRange = '2XX' | '3XX' | '4XX' | '5XX';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberOf<Text> = Text extends `${infer Value extends number}` ? Value : never;

/** All hundred statuses of a range. */
type StatusIn<Range> = Range extends `${infer First}XX` ? NumberOf<`${First}${Digit}${Digit}`> : never;

/**
 * The statuses of one key of an operation's responses: the status itself, or those of a range that are not declared
 * themselves.
 */
export type StatusesOf<Responses, Key extends keyof Responses> = Key extends number
  ? Key
  : Exclude<StatusIn<Key>, keyof Responses>;

/** Statuses with the requested data. 304 is not among them: it says that the caller has the data already. */
export type SuccessStatus = 101 | Exclude<StatusIn<'2XX' | '3XX'>, 304>;

/** Whether the contract declares this status, itself or by its range. */
export function isDeclared(statuses: readonly (number | StatusRange)[], status: number): boolean {
  return statuses.some((known) => known === status || known === `${Math.floor(status / 100)}XX`);
}
