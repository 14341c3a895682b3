/** STA-B: weeks, months, comparisons and shares. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/platform/time/instant.ts';
import { addDays, isoWeekdayOf } from '../../../../src/platform/time/local-time.ts';
import type { DayCounts } from '../../../../src/areas/stats/rules/counts.ts';
import { languageCounts } from '../../../../src/areas/stats/rules/figures.ts';
import {
  averageOf,
  bucketOf,
  bucketsIn,
  buckets,
  percentChange,
  compare,
  firstWeekdayIn,
  lengthOf,
} from '../../../../src/areas/stats/rules/periods.ts';
import { runsOf } from '../../../support/property.ts';

const days = fc.integer({ min: 0, max: 4000 }).map((number) => addDays('2024-01-01', number));

describe('firstWeekdayIn', () => {
  it.each([
    ['KR', 7],
    ['US', 7],
    ['GB', 1],
    ['FR', 1],
    ['EG', 6],
    [null, 1],
  ])('weeks in %s begin on weekday %d, as CLDR says', (country, weekday) => {
    expect(firstWeekdayIn(country)).toBe(weekday);
  });
});

describe('bucketOf', () => {
  it('[T12] a Sunday begins a week or ends one', () => {
    expect(bucketOf('week', '2026-06-14', 7)).toEqual({ startsOn: '2026-06-14', endsOn: '2026-06-20' });
    expect(bucketOf('week', '2026-06-14', 1)).toEqual({ startsOn: '2026-06-08', endsOn: '2026-06-14' });
  });

  it('a week has seven days and begins on its weekday, and a month is a whole one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (day, first) => {
        const week = bucketOf('week', day, first);
        expect([lengthOf(week), isoWeekdayOf(week.startsOn)]).toEqual([7, first]);
        const month = bucketOf('month', day, first);
        expect(month.startsOn).toBe(`${day.slice(0, 7)}-01`);
        expect(addDays(month.endsOn, 1).slice(8)).toBe('01');
        for (const { startsOn, endsOn } of [week, month]) expect(startsOn <= day && day <= endsOn).toBe(true);
      }),
      runsOf({ sampled: 200, full: 20_000 }),
    );
  });
});

describe('bucketsIn', () => {
  it('buckets follow each other without holes and cover the range', () => {
    fc.assert(
      fc.property(
        days,
        fc.nat(400),
        fc.constantFrom(...buckets),
        fc.integer({ min: 1, max: 7 }),
        (from, more, ...how) => {
          const range = { startsOn: from, endsOn: addDays(from, more) };
          const found = bucketsIn(range, ...how);
          expect([found.at(0)?.startsOn, found.at(-1)?.endsOn]).toEqual([range.startsOn, range.endsOn]);
          expect(found.slice(1).map(({ startsOn }) => startsOn)).toEqual(
            found.slice(0, -1).map(({ endsOn }) => addDays(endsOn, 1)),
          );
        },
      ),
      runsOf({ sampled: 100, full: 5000 }),
    );
  });
});

describe('compare', () => {
  it.each<[string, Day, Day, [Day, Day], [Day, Day]]>([
    ['a whole month', '2026-03-31', '2026-03-31', ['2026-03-01', '2026-03-31'], ['2026-02-01', '2026-02-28']],
    ['a past month', '2026-03-10', '2026-05-01', ['2026-03-01', '2026-03-31'], ['2026-02-01', '2026-02-28']],
    ['a running month', '2026-03-10', '2026-03-10', ['2026-03-01', '2026-03-10'], ['2026-02-01', '2026-02-10']],
    ['a longer month', '2026-03-30', '2026-03-30', ['2026-03-01', '2026-03-30'], ['2026-02-01', '2026-02-28']],
    ['a running year end', '2027-01-02', '2027-01-02', ['2027-01-01', '2027-01-02'], ['2026-12-01', '2026-12-02']],
  ])('[T14] %s is compared with as many days of the one before', (_, on, today, passed, before) => {
    const found = compare('month', on, today, 1);
    expect([found.passed.startsOn, found.passed.endsOn]).toEqual(passed);
    expect([found.before.startsOn, found.before.endsOn]).toEqual(before);
  });

  it('[T14] from nothing there is no percentage, and averages are a day', () => {
    expect([percentChange(5, 0), percentChange(0, 0), percentChange(0, 4), percentChange(3, 2)]).toEqual([
      null,
      null,
      -100,
      50,
    ]);
    expect([averageOf(100, 31), averageOf(5, 0)]).toEqual([3.2, 0]);
  });
});

describe('languageCounts', () => {
  it('[T16] shares add up to 100, or are all 0 without any time', () => {
    const row = fc.record<DayCounts>({
      onDate: fc.constant('2026-06-01'),
      language: fc.constantFrom('ko', 'en', 'ja', 'und', 'fr', 'de'),
      seconds: fc.nat(40_000),
      sessions: fc.nat(3),
      messages: fc.nat(50),
      correctionsGiven: fc.nat(3),
      correctionsReceived: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ language }) => language }), (rows) => {
        const found = languageCounts(rows, { startsOn: '2026-06-01', endsOn: '2026-06-30' });
        const seconds = rows.reduce((sum, each) => sum + each.seconds, 0);
        expect(found.reduce((sum, { share }) => sum + share, 0)).toBe(seconds === 0 ? 0 : 100);
        expect(found.reduce((sum, each) => sum + each.seconds, 0)).toBe(seconds);
        expect(found.map(({ seconds: each }) => each)).toEqual(
          found.map((each) => each.seconds).toSorted((a, b) => b - a),
        );
      }),
      runsOf({ sampled: 200, full: 20_000 }),
    );
  });
});
