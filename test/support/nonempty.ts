/** Proof that a test looks at something: a loop over an empty list asserts nothing and passes. */
import { onTestFinished, vi } from 'vitest';

/** The list as it is. Throws when it is empty; `what` names what should be in it, in the plural. */
export const nonEmpty = vi.defineHelper(<List extends Iterable<unknown>>(list: List, what: string): List => {
  if (isEmpty(list)) throw new Error(`The test looks at nothing: there are no ${what}.`);
  return list;
});

/**
 * For lists that are drawn, and may be empty now and then: hands each through, and fails the test when all were empty.
 * Call it at the beginning of a test.
 */
export const notAlwaysEmpty = vi.defineHelper(
  (what: string): (<List extends Iterable<unknown>>(list: List) => List) => {
    let hasItem = false;
    // Made here, so that it names the line of the test.
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
 * For a list that is rightly empty at times, where the test asserts more than the loop does. `why` tells the reader.
 */
export function mayBeEmpty<List extends Iterable<unknown>>(list: List, _why: string): List {
  return list;
}

/** Asks for an array, set or map: it leaves the list as it is. */
function isEmpty(list: Iterable<unknown>): boolean {
  return list[Symbol.iterator]().next().done === true;
}
