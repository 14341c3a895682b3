/**
 * Makes sure that a test checks something. A loop over an empty list asserts nothing, so the test passes without a
 * check.
 */
import { onTestFinished, vi } from 'vitest';

/**
 * Returns the list unchanged. Throws if the list is empty. `what` names the missing items in the plural, for the error
 * message.
 */
export const nonEmpty = vi.defineHelper(<List extends Iterable<unknown>>(list: List, what: string): List => {
  if (isEmpty(list)) throw new Error(`The test looks at nothing: there are no ${what}.`);
  return list;
});

/**
 * Returns a function for randomly generated lists, which are sometimes empty. That function returns each list
 * unchanged. The test fails if every list was empty. Call it at the beginning of a test.
 */
export const notAlwaysEmpty = vi.defineHelper(
  (what: string): (<List extends Iterable<unknown>>(list: List) => List) => {
    let hasItem = false;
    // The error is created here so that its stack trace names the line of the test.
    const nothing = new Error(`The test looks at nothing: there were no ${what} in any round.`);
    onTestFinished(() => {
      if (!hasItem) throw nothing;
    });
    return (list) => {
      hasItem ||= !isEmpty(list);
      return list;
    };
  },
);

/**
 * Returns the list unchanged. Use it for a list that may be empty, in a test that also asserts something outside the
 * loop. `why` explains the reason to the reader.
 */
export function mayBeEmpty<List extends Iterable<unknown>>(list: List, _why: string): List {
  return list;
}

/** Returns whether an array, set or map is empty. It does not change the list. */
function isEmpty(list: Iterable<unknown>): boolean {
  return list[Symbol.iterator]().next().done === true;
}
