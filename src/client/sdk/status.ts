/** Statuses, and the ranges by which a contract declares those that it does not name one by one. */

/** All statuses of one class that are not declared themselves. */
export type StatusRange = '2XX' | '3XX' | '4XX' | '5XX';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberOf<Text> = Text extends `${infer Value extends number}` ? Value : never;

/** The statuses of a range, all hundred of them. */
type StatusIn<Range> = Range extends `${infer First}XX` ? NumberOf<`${First}${Digit}${Digit}`> : never;

/** The statuses that one key of an operation's responses stands for: itself, or what its range leaves to it. */
export type StatusesOf<Responses, Key extends keyof Responses> = Key extends number
  ? Key
  : Exclude<StatusIn<Key>, keyof Responses>;

/** Statuses that bring what was asked for; 304 says that it is known already. */
export type SuccessStatus = 101 | Exclude<StatusIn<'2XX' | '3XX'>, 304>;

/** Whether the contract knows this status, by itself or by its range. */
export function isDeclared(statuses: readonly (number | StatusRange)[], status: number): boolean {
  return statuses.some((known) => known === status || known === `${Math.floor(status / 100)}XX`);
}
