/**
 * MAT-01, MAT-08, MAT-09, MAT-15: which users a list contains, and in which order.
 * test/areas/matching/data/recommendations-paging.test.ts tests the paging.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Learner } from '../../../../src/areas/matching/rules/learner.ts';
import { rank } from '../../../../src/areas/matching/rules/rank.ts';
import { anybody, context, learner } from './learners.ts';
import { notAlwaysEmpty } from '../../../support/nonempty.ts';

const partner = (userId: string, change: Partial<Learner> = {}): Learner =>
  learner({ userId, native: 'en', learning: 'ko', ...change });
const ids = (list: ReturnType<typeof rank>): string[] => list.map(({ other }) => other.userId);
const crowd = fc.uniqueArray(anybody, { maxLength: 30, selector: ({ userId }) => userId });

describe('a ranking', () => {
  it('MAT-01 breaks no hard rule for any reader and any candidates', () => {
    const some = notAlwaysEmpty('people on offer');
    fc.assert(
      fc.property(anybody, crowd, (reader, others) => {
        for (const { other } of some(rank([reader], [...others, reader], context))) {
          expect(other.userId).not.toBe(reader.userId);
          expect([other.native, other.learning]).toEqual([reader.learning, reader.native]);
          expect(other.ageBand === '14-17').toBe(reader.ageBand === '14-17');
          for (const [one, two] of [
            [reader, other],
            [other, reader],
          ] as const) {
            if (one.wishes.gender !== null) expect(two.gender).toBe(one.wishes.gender);
            if (one.wishes.ageBands.length > 0) expect(one.wishes.ageBands).toContain(two.ageBand);
          }
        }
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('MAT-15 is the same for the same people, in whatever order they come', () => {
    fc.assert(
      fc.property(
        anybody,
        crowd.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        (reader, [list, shuffled]) => {
          expect(rank([reader], shuffled, context)).toEqual(rank([reader], list, context));
        },
      ),
      { numRuns: 200, seed: 3 },
    );
  });

  it('MAT-08 MAT-09 ranks people who are shown often or have many open requests behind their equals', () => {
    const others = [partner('busy', { openRequests: 40 }), partner('famous', { exposure: 200 }), partner('fresh')];
    expect(ids(rank([learner()], others, context))).toEqual(['fresh', 'busy', 'famous']);
  });

  it('lists a person with several language pairs once, with the best one', () => {
    const others = [partner('two', { level: 'A1' }), partner('two', { native: 'ja', level: 'B1' })];
    const list = rank([learner(), learner({ learning: 'ja' })], others, context);
    expect(list.map(({ other }) => other.native)).toEqual(['ja']);
  });
});
