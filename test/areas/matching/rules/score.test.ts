/** MAT-02, MAT-03, MAT-17: a user can read and check a score. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, pairScore, roundToTotal } from '../../../../src/areas/matching/rules/score.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { anybody, context, learner } from './learners.ts';

const unsuited = fc.uniqueArray(fc.constantFrom('A1', 'B2'));

describe('the score of one direction', () => {
  it('is 0 to 100 and exactly the sum of its parts, each within its maximum; the maxima sum to 100', () => {
    fc.assert(
      fc.property(anybody, anybody, unsuited, (one, other, unsuitedLevels) => {
        const { total, parts } = directionOf(one, other, { ...context, unsuitedLevels });
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(total);
        expect(parts.reduce((sum, { maxPoints }) => sum + maxPoints, 0)).toBe(100);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        for (const { points, maxPoints, isUsed, part } of nonEmpty(parts, 'parts of a score')) {
          expect(points, part).toBeGreaterThanOrEqual(0);
          expect(points, part).toBeLessThanOrEqual(maxPoints);
          if (!isUsed) expect([points, maxPoints], part).toEqual([0, 0]);
        }
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('gives more for shared rare topics than for shared common ones', () => {
    const interests = (topic: string) => {
      const mine = learner({ topics: ['travel', 'sports'] });
      return (
        directionOf(mine, learner({ topics: [topic, 'news'] }), context).parts.find(({ part }) => part === 'interests')
          ?.points ?? 0
      );
    };
    expect(interests('sports')).toBeGreaterThan(interests('travel'));
  });

  it('gives less for levels that the reader has called wrong', () => {
    const other = learner({ level: 'B1' });
    const fit = (unsuitedLevels: string[]) => directionOf(learner(), other, { ...context, unsuitedLevels }).total;
    expect(fit(['B1'])).toBeLessThan(fit([]));
  });
});

describe('the score of a pair', () => {
  it('is the harmonic mean: the same for both, between the two directions, and 0 if one is 0', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (one, other) => {
        const score = pairScore(one, other);
        expect(score).toBe(pairScore(other, one));
        expect(score).toBeGreaterThanOrEqual(Math.min(one, other) - 1e-9);
        expect(score).toBeLessThanOrEqual((one + other) / 2 + 1e-9);
      }),
    );
    expect(pairScore(0, 100)).toBe(0);
    expect(pairScore(60, 40)).toBe(48);
  });
});

describe('whole numbers', () => {
  it('add up, and each differs from its value by less than one', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 1, maxLength: 8 }), (values) => {
        const total = Math.round(values.reduce((sum, value) => sum + value, 0));
        const whole = roundToTotal(values, total);
        expect(whole.reduce((sum, value) => sum + value, 0)).toBe(total);
        for (const [index, value] of nonEmpty(whole, 'whole numbers').entries())
          expect(Math.abs(value - (values[index] ?? 0))).toBeLessThan(1);
      }),
    );
  });
});
