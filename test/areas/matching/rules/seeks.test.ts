/** Tests where a list searches the pool: at which points, and how many rows it reads in total. */
import { describe, expect, it } from 'vitest';
import { roundsAtMost, seeksFor, type Seek, type Wanted } from '../../../../src/areas/matching/rules/seeks.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { learner } from './learners.ts';

const rounds = Array.from({ length: roundsAtMost }, (_, round) => round);
const wanted = (pairs: number): Wanted[] =>
  Array.from({ length: pairs }, (_, index) => ({
    reader: learner({ native: `n${index % 3}`, learning: `l${index % 4}` }),
    lane: 'adult',
  }));
const rowsOf = (seeks: readonly Seek[]): number =>
  seeks.reduce((sum, { points, limit }) => sum + points.length * limit, 0);

describe('the seeks of a list', () => {
  it.each([1, 2, 5, 6, 12])(
    'with %s language pairs read at most 216 rows in each of the first two rounds and 2,160 in all, with four statements a round',
    (pairs) => {
      const seeks = rounds.map((round) => seeksFor(wanted(pairs), 'seed', round));
      expect(seeks.map((each) => each.length)).toEqual(rounds.map(() => 4));
      for (const round of [0, 1]) expect(rowsOf(seeks[round] ?? [])).toBeLessThanOrEqual(216);
      expect(rowsOf(seeks.flat())).toBeLessThanOrEqual(2160);
      // Every language pair is searched, and most of the budget of rows is used.
      for (const seek of nonEmpty(seeks.flat(), 'seeks'))
        expect(new Set(seek.points.map(({ native, learning }) => `${native} ${learning}`)).size).toBe(pairs);
      expect(rowsOf(seeks.flat())).toBeGreaterThan(1900);
    },
  );

  it('cover a circle evenly over all rounds, from a start that the seed gives', () => {
    const places = (seed: string): number[] =>
      rounds
        .flatMap((round) => seeksFor(wanted(1), seed, round)[0]?.points.map(({ place }) => place) ?? [])
        .toSorted((one, other) => one - other);
    const [one, other] = [places('one'), places('other')];
    expect(one).not.toEqual(other);
    const steps = one.map((place, index) => (one[index + 1] ?? (one[0] ?? 0) + 2 ** 32) - place);
    for (const step of nonEmpty(steps, 'steps')) expect(Math.abs(step - 2 ** 32 / one.length)).toBeLessThanOrEqual(1);
    for (const place of nonEmpty([...one, ...other], 'places'))
      expect(place >= 0 && place < 2 ** 32 && Number.isInteger(place)).toBe(true);
  });

  it('are none when nothing is wanted', () => {
    expect(seeksFor([], 'seed', 0)).toEqual([]);
  });
});
