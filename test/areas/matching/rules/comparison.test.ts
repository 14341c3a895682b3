import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTime, type Instant } from '../../../../src/platform/time/instant.ts';
import {
  changesCounted,
  codesCounted,
  comparedOf,
  compareWith,
  readerAs,
  weekStartOf,
  type Compared,
  type Comparison,
} from '../../../../src/areas/matching/rules/comparison.ts';
import { minutesInSteps } from '../../../../src/areas/matching/rules/steps.ts';
import { notAlwaysEmpty } from '../../../support/nonempty.ts';
import { anybody, learner } from './learners.ts';

const start: Instant = '2026-03-02T00:00:00.000Z';
const minutes = (count: number): Instant => addTime(start, { minutes: count });
const month = 30 * 24 * 60;

/** Answers whose week begins at this minute. */
function wanted(from: number, topics: readonly string[] = []): Compared {
  return { ...comparedOf([learner({ topics })], '2026-03-02'), week: [{ from, to: from + 60 }] };
}

/** Wants answers one after another, and returns those that counted each time. */
function countAfter(wishes: readonly (readonly [minute: number, answers: Compared])[]): {
  readonly counted: Compared[];
  readonly last: Comparison | null;
} {
  let last: Comparison | null = null;
  const counted = wishes.map(([minute, answers]) => (last = compareWith(last, answers, minutes(minute))).current);
  return { counted, last };
}

/** Users who change something at random moments, in order, from a minute apart to days apart. */
const wishes = fc
  .array(
    fc.tuple(
      fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 5000 })),
      fc.integer({ min: 0, max: 50 }),
      fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'.split('')), { maxLength: 9 }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((steps) => {
    let minute = 0;
    return steps.map(([wait, from, topics]) => [(minute += wait), wanted(from, topics)] as const);
  });

describe('fault-X5: the answers by which a reader is compared with strangers', () => {
  it('are the own ones at once, for a user who changes them now and then', () => {
    const answers = [0, 600, 1200].map((from) => [from, wanted(from, ['travel'])] as const);
    expect(countAfter(answers).counted).toEqual(answers.map(([, each]) => each));
  });

  it('stay the same from the fourth change of 24 hours on, and follow again when these are over', () => {
    const { counted } = countAfter([0, 1, 2, 3, 4, 1439, 1440].map((minute) => [minute, wanted(minute)]));
    expect(counted.map(({ week }) => week[0]?.from)).toEqual([0, 1, 2, 2, 2, 2, 1440]);
  });

  it('change with the time zone, even of a user whose free hours are the whole week', () => {
    const inZone = (timeZone: string): Compared => comparedOf([learner({ timeZone })], '2026-03-02');
    const zones = ['Asia/Seoul', 'Europe/London', 'Asia/Tokyo', 'America/Lima'];
    const { counted } = countAfter(zones.map((zone, minute) => [minute, inZone(zone)]));
    expect(counted.map(({ timeZone }) => timeZone)).toEqual([...zones.slice(0, 3), 'Asia/Tokyo']);
    const [first, , last] = counted;
    expect(first && weekStartOf(first, start)).toBe('2026-03-01T15:00:00.000Z');
    expect(last && weekStartOf(last, '2026-03-02T15:00:00.000Z')).toBe('2026-03-02T15:00:00.000Z');
  });

  it('change at most three times in any 24 hours and twelve times in any 30 days', () => {
    const some = notAlwaysEmpty('changes');
    fc.assert(
      fc.property(wishes, (steps) => {
        const { counted } = countAfter(steps);
        const changedAt = steps.flatMap(([minute], index) =>
          JSON.stringify(counted[index]) === JSON.stringify(counted[index - 1]) ? [] : [minute],
        );
        for (const [span, atMost] of [
          [24 * 60, changesCounted[0].atMost],
          [month, changesCounted[1].atMost],
        ] as const)
          for (const first of some(changedAt))
            expect(changedAt.filter((minute) => minute >= first && minute < first + span).length).toBeLessThanOrEqual(
              atMost,
            );
      }),
    );
  });

  it('have at most six different topics in any 30 days, the first in the order of the user', () => {
    expect(countAfter([[0, wanted(0, 'abcdefghi'.split(''))]]).counted[0]?.topics).toEqual('abcdef'.split(''));
    expect(
      countAfter([
        [0, wanted(0, ['a', 'b', 'c', 'd'])],
        [1, wanted(0, ['x', 'a', 'y', 'z'])],
      ]).counted[1]?.topics,
    ).toEqual(['x', 'a', 'y']);
    const some = notAlwaysEmpty('steps');
    fc.assert(
      fc.property(wishes, (steps) => {
        const { counted } = countAfter(steps);
        for (const [first] of some(steps)) {
          const seen = steps.flatMap(([minute], index) =>
            minute >= first && minute < first + month ? (counted[index]?.topics ?? []) : [],
          );
          expect(new Set(seen).size).toBeLessThanOrEqual(codesCounted);
        }
      }),
    );
  });

  it('have new topics 30 days after the others counted last', () => {
    const change: readonly (readonly [number, Compared])[] = [
      [0, wanted(0, 'abcdef'.split(''))],
      [10, wanted(0, [])],
      [month, wanted(0, ['x'])],
      [month + 10, wanted(0, ['x'])],
    ];
    expect(countAfter(change).counted.map(({ topics }) => topics.join(''))).toEqual(['abcdef', '', '', 'x']);
  });

  it('are never more than those of 30 days and the change before, so that no user can fill the storage', () => {
    fc.assert(
      fc.property(wishes, (steps) => {
        expect(countAfter(steps).last?.changes.length ?? 0).toBeLessThanOrEqual(changesCounted[1].atMost + 1);
      }),
    );
  });

  it('write nothing while they stay the same, on whatever day', () => {
    const first = compareWith(null, comparedOf([learner()], '2026-03-02'), minutes(0));
    const later = learner({ hours: [{ from: 600 + 6 * 1440, to: 780 + 6 * 1440 }] });
    // The same Monday, seen from the day after it: the last day of the seven.
    expect(compareWith(first, comparedOf([later], '2026-03-03'), minutes(2000))).toBe(first);
  });

  it('fault-X5: are of two appearances in any 30 days, so that nobody tries all genders on the wishes of others', () => {
    const as = (gender: 'female' | 'male' | 'other' | null, showsAgeBand = true) => ({
      ...wanted(0),
      gender,
      showsAgeBand,
    });
    const steps: [number, Compared][] = [
      [0, as('female')],
      [10, as('male')],
      [20, as('other')],
      [3000, as('male', false)],
      [3010, as('female')],
      [month + 3020, as(null, false)],
    ];
    expect(countAfter(steps).counted.map(({ gender, showsAgeBand }) => [gender, showsAgeBand])).toEqual([
      ['female', true],
      ['male', true],
      ['male', true],
      ['male', true],
      ['female', true],
      [null, false],
    ]);
  });

  it('fault-X5: change with the level and the wishes, and the fourth change of a day does not count', () => {
    const levels = (['A1', 'B1', 'C1', 'C2'] as const).map((level) => ({
      ...wanted(0),
      levels: [{ language: 'en', level }],
    }));
    const lastCounted = (answers: readonly Compared[]): Compared | undefined =>
      countAfter(answers.map((each, minute) => [minute, each] as const)).counted.at(-1);
    expect(lastCounted(levels)?.levels).toEqual(levels[2]?.levels);
    const wishes = (['female', 'male', 'other', null] as const).map((gender) => ({
      ...wanted(0),
      wishes: { gender, ageBands: [], ignoredSignals: [] },
    }));
    expect(lastCounted(wishes)?.wishes).toEqual(wishes[2]?.wishes);
  });

  it('fault-X5: score a language that was begun since at a fixed level', () => {
    const before = comparedOf([learner({ level: 'A1' })], '2026-03-02');
    for (const level of ['A1', 'C2'] as const)
      expect(readerAs(learner({ learning: 'fr', level }), before, '2026-03-02').level).toBe('B1');
  });

  it('give back the same reader', () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom('2026-03-02', '2026-03-05', '2026-03-08'), (reader, day) => {
        expect(readerAs(reader, comparedOf([reader], day), day)).toEqual(reader);
      }),
    );
  });
});

describe('fault-X5: shared minutes of strangers', () => {
  it.each([
    [0, 0],
    [59, 0],
    [60, 60],
    [119, 60],
    [599, 540],
    [600, 600],
    [10_080, 600],
  ])('%i are told as %i', (exact, told) => {
    expect(minutesInSteps(exact)).toBe(told);
  });
});
