/** CTR-03: a test produces every declared response of every operation, or uncovered.txt lists it with a reason. */
import { describe, expect, it } from 'vitest';
import { mayBeEmpty, nonEmpty } from '../../support/nonempty.ts';
import { declaredAnswers, excusedAnswers, seenAnswers } from './answers.ts';

const [declared, seen, excused] = [declaredAnswers(), seenAnswers(), excusedAnswers()];

describe.skipIf(seen.size === 0)('coverage of the contract', () => {
  it('has a test for every declared answer', () => {
    const untested = nonEmpty(declared, 'declared answers').filter(
      (answer) => !seen.has(answer) && !excused.has(answer),
    );
    const advice =
      'The contract declares these answers and no test produces them. Write an example (contract/examples/<operationId>/<name>.yaml) ' +
      'or a test in test/areas/<area>/operations, or take the answer out of the contract if it cannot happen.';
    expect(untested, advice).toEqual([]);
  });

  it('has no line in uncovered.txt for an answer that is tested or no longer declared', () => {
    const stale = mayBeEmpty([...excused.keys()], 'no excuse is needed where every answer is tested').filter(
      (answer) => seen.has(answer) || !declared.includes(answer),
    );
    expect(stale, 'Take these lines out of test/contract/uncovered.txt.').toEqual([]);
  });

  it('has a reason for every line of uncovered.txt', () => {
    const silent = mayBeEmpty([...excused], 'no excuse is needed where every answer is tested')
      .filter(([, reason]) => !/^— .{20,}/.test(reason))
      .map(([answer]) => answer);
    expect(silent, 'Write after the answer: — why no test can produce it.').toEqual([]);
  });
});
