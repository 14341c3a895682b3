/** The longest wait before the first attempt after a failure, in milliseconds. It doubles with each failure. */
const FIRST_WAIT = 1000;
/** The longest wait after a connection that worked, in milliseconds. A deployment cuts off everybody at one moment. */
const RETURN_WAIT = 5000;
/** The longest wait of all. */
const LONGEST_WAIT = 60_000;

/**
 * How long to wait before an attempt, in milliseconds: any time up to the bound (full jitter), so that clients that
 * were cut off together do not return together.
 *
 * @param failures how many attempts have failed in a row, from 0.
 * @param random 0 <= x < 1.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function computeBackOff(failures: number, random: number): number {
  return random * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures);
}

/**
 * How long to wait after a connection that worked was lost, in milliseconds. A page that nobody looks at takes up to a
 * minute, so that those who wait for messages come first. It returns at once when the user looks at it.
 *
 * @param random 0 <= x < 1.
 */
export function computeReturn(isFocused: boolean, random: number): number {
  return random * (isFocused ? RETURN_WAIT : LONGEST_WAIT);
}
