/**
 * MAT-06: shared time in real weeks. The tests compare it with an independent calculation, which uses Temporal and goes
 * through the week in steps.
 */
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  hoursInWeek,
  sharedMinutes,
  type DateBlock,
  type WallBlock,
  type WallHours,
  type WeekStart,
} from '../../../../src/areas/matching/rules/overlap.ts';
import { addTime, type Day } from '../../../../src/platform/time/instant.ts';
import { notAlwaysEmpty } from '../../../support/nonempty.ts';

const zones = [
  'Asia/Seoul',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Africa/Casablanca',
  'Etc/UTC',
  // South of the equator, summer time is in the other half of the year. Lord Howe changes its clocks by 30 minutes.
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Pacific/Auckland',
  // Offsets of 30 and 45 minutes.
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Australia/Eucla',
  'Pacific/Chatham',
  // Both sides of the date line. Apia skipped a whole day when it changed sides.
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Etc/GMT+12',
  'Pacific/Apia',
];
/**
 * Weeks with and without a clock change in each hemisphere, a week across the end of a year, and the week in which Apia
 * skipped a Friday.
 */
const weeks = (
  '2026-03-02 2026-03-06 2026-03-26 2026-04-02 2026-09-03 2026-09-25 ' +
  '2026-10-01 2026-10-22 2026-10-29 2026-02-13 2026-12-28 2011-12-26'
).split(' ') as Day[];
const STEP = 15;

/** Returns the quarter hours of the week in which a user is free, by the local date and time of the user. */
function quartersByCalendar({ timeZone, weekly, dates }: WallHours, startsAt: WeekStart): Set<number> {
  const start = Temporal.Instant.fromEpochMilliseconds(Date.parse(startsAt));
  const free = new Set<number>();
  for (let minute = 0; minute < 7 * 1440; minute += STEP) {
    const wall = start.add({ minutes: minute }).toZonedDateTimeISO(timeZone);
    const at = wall.hour * 60 + wall.minute;
    const date = wall.toPlainDate().toString();
    const differs = dates.find(([onDate, from, to]) => onDate === date && from <= at && at < to)?.[3];
    if (
      differs === 'extra' ||
      (differs === undefined && weekly.some(([day, from, to]) => day === wall.dayOfWeek && from <= at && at < to))
    )
      free.add(minute);
  }
  return free;
}

const span = fc
  .tuple(fc.integer({ min: 0, max: 94 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => [start * STEP, Math.min(1440, (start + length) * STEP)] as const);
const block = fc.tuple(fc.integer({ min: 1, max: 7 }), span).map(([day, [from, to]]): WallBlock => [day, from, to]);
/** Generates dates in and around a week. Each date has one entry, so that entries do not overlap. */
const datesAround = (week: Day) =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: -3, max: 10 }), span, fc.constantFrom('off', 'extra')), {
      maxLength: 5,
      selector: ([day]) => day,
    })
    .map((list) =>
      list.map(([day, [from, to], kind]): DateBlock => [
        Temporal.PlainDate.from(week).add({ days: day }).toString(),
        from,
        to,
        kind,
      ]),
    );
const personIn = (week: Day): fc.Arbitrary<WallHours> =>
  fc.record({
    timeZone: fc.constantFrom(...zones),
    weekly: fc.array(block, { maxLength: 5 }),
    dates: datesAround(week),
  });
/** A week that begins at some quarter hour of a day, and two people. */
const meeting = fc
  .tuple(fc.constantFrom(...weeks), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 95 })))
  .chain(([day, quarters]) =>
    fc.tuple(fc.constant(addTime(`${day}T00:00:00.000Z`, { minutes: quarters * STEP })), personIn(day), personIn(day)),
  );

const sum = (intervals: ReturnType<typeof hoursInWeek>): number =>
  intervals.reduce((total, { from, to }) => total + to - from, 0);
const minutes = (hours: Partial<WallHours> & { timeZone: string }, week: WeekStart): number =>
  sum(hoursInWeek({ weekly: [], dates: [], ...hours }, week));

describe('hours in a real week', () => {
  it('match a calendar, in every zone, over every change of the clocks and with dates that differ', () => {
    fc.assert(
      fc.property(meeting, ([week, one, other]) => {
        const [mine, theirs] = [hoursInWeek(one, week), hoursInWeek(other, week)];
        const [expectedMine, expectedTheirs] = [quartersByCalendar(one, week), quartersByCalendar(other, week)];
        expect(sharedMinutes(mine, theirs)).toBe(
          [...expectedMine].filter((minute) => expectedTheirs.has(minute)).length * STEP,
        );
        expect(sum(mine)).toBe(expectedMine.size * STEP);
      }),
      { numRuns: 80, seed: 4 },
    );
  });

  it('are sorted and do not touch, so that nothing counts twice', () => {
    const some = notAlwaysEmpty('hours');
    fc.assert(
      fc.property(meeting, ([week, one]) => {
        const hours = hoursInWeek(one, week);
        for (const [index, { from, to }] of some(hours).entries()) {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThan(hours[index - 1]?.to ?? -1);
          expect(to).toBeLessThanOrEqual(7 * 1440);
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it('change by an hour when one side changes its clocks', () => {
    const seoul = (week: Day) => hoursInWeek({ timeZone: 'Asia/Seoul', weekly: [[7, 1200, 1320]], dates: [] }, week);
    const london = (week: Day) => hoursInWeek({ timeZone: 'Europe/London', weekly: [[7, 660, 780]], dates: [] }, week);
    // Seoul 20-22 is 11-13 in London in winter, 12-14 in summer.
    expect(sharedMinutes(seoul('2026-03-09'), london('2026-03-09'))).toBe(120);
    expect(sharedMinutes(seoul('2026-06-08'), london('2026-06-08'))).toBe(60);
  });

  it.each<[string, string, Day, number]>([
    ['Europe/London, where the hour from 1 to 2 is left out', 'Europe/London', '2026-03-27', 60],
    ['Europe/London, where it comes twice', 'Europe/London', '2026-10-23', 180],
    ['Australia/Sydney, where the hour from 2 to 3 comes twice', 'Australia/Sydney', '2026-04-02', 180],
    ['Australia/Sydney, where it is left out', 'Australia/Sydney', '2026-10-01', 60],
    ['Australia/Lord_Howe, where half an hour comes twice', 'Australia/Lord_Howe', '2026-04-02', 150],
    ['Australia/Lord_Howe, where half an hour is left out', 'Australia/Lord_Howe', '2026-10-01', 90],
  ])('Sunday 01:00 to 03:00 in %s', (_, timeZone, week, expected) => {
    expect(minutes({ timeZone, weekly: [[7, 60, 180]] }, week)).toBe(expected);
  });

  it('count offsets of 45 minutes to the minute', () => {
    // Kathmandu 20:00-22:00 is 14:15-16:15 UTC.
    expect(hoursInWeek({ timeZone: 'Asia/Kathmandu', weekly: [[1, 1200, 1320]], dates: [] }, '2026-03-02')).toEqual([
      { from: 14 * 60 + 15, to: 16 * 60 + 15 },
    ]);
  });

  it('are the same hours on both sides of the date line', () => {
    // Kiritimati is 25 hours ahead of Pago Pago.
    const [east, west] = [
      { timeZone: 'Pacific/Kiritimati', weekly: [[2, 540, 660]], dates: [] },
      { timeZone: 'Pacific/Pago_Pago', weekly: [[1, 480, 600]], dates: [] },
    ] as const;
    expect(sharedMinutes(hoursInWeek(east, '2026-03-02'), hoursInWeek(west, '2026-03-02'))).toBe(120);
  });

  it('are none on a Friday that the zone skipped', () => {
    expect(minutes({ timeZone: 'Pacific/Apia', weekly: [[5, 0, 1440]] }, '2011-12-26')).toBe(0);
    expect(minutes({ timeZone: 'Pacific/Apia', weekly: [[5, 0, 1440]] }, '2012-01-02')).toBe(1440);
  });
});

describe('dates that differ', () => {
  const seoul = { timeZone: 'Asia/Seoul', weekly: [[3, 1140, 1260]] as const };
  const week = '2026-03-02';

  it('remove hours of their own date, and of no other week', () => {
    expect(minutes({ ...seoul, dates: [['2026-03-04', 0, 1440, 'off']] }, week)).toBe(0);
    expect(minutes({ ...seoul, dates: [['2026-03-11', 0, 1440, 'off']] }, week)).toBe(120);
    expect(minutes({ ...seoul, dates: [['2026-03-05', 0, 1440, 'off']] }, week)).toBe(120);
  });

  it('shorten a block at its ends or in its middle', () => {
    expect(minutes({ ...seoul, dates: [['2026-03-04', 1200, 1230, 'off']] }, week)).toBe(90);
    expect(hoursInWeek({ ...seoul, dates: [['2026-03-04', 1200, 1230, 'off']] }, week)).toHaveLength(2);
    expect(
      minutes(
        {
          ...seoul,
          dates: [
            ['2026-03-04', 1080, 1170, 'off'],
            ['2026-03-04', 1245, 1300, 'off'],
          ],
        },
        week,
      ),
    ).toBe(75);
  });

  it('add hours, once where they overlap the ordinary ones', () => {
    expect(minutes({ ...seoul, dates: [['2026-03-06', 600, 660, 'extra']] }, week)).toBe(180);
    expect(minutes({ ...seoul, dates: [['2026-03-04', 1200, 1320, 'extra']] }, week)).toBe(180);
    expect(
      minutes(
        {
          ...seoul,
          dates: [
            ['2026-03-04', 1140, 1200, 'off'],
            ['2026-03-04', 1200, 1320, 'extra'],
          ],
        },
        week,
      ),
    ).toBe(120);
  });

  it('are dates of the wall clock, also where the day in UTC differs', () => {
    // Tuesday 08:00-09:00 in Seoul is Monday evening in UTC.
    expect(
      minutes({ timeZone: 'Asia/Seoul', weekly: [[2, 480, 540]], dates: [['2026-03-03', 0, 1440, 'off']] }, week),
    ).toBe(0);
    expect(
      minutes({ timeZone: 'Asia/Seoul', weekly: [[2, 480, 540]], dates: [['2026-03-02', 0, 1440, 'off']] }, week),
    ).toBe(60);
  });

  it('remove both hours that the change of the clocks repeats', () => {
    const weekly = [[7, 60, 180]] as const;
    expect(minutes({ timeZone: 'Europe/London', weekly, dates: [['2026-10-25', 60, 120, 'off']] }, '2026-10-23')).toBe(
      60,
    );
    expect(
      minutes({ timeZone: 'Europe/London', weekly: [], dates: [['2026-10-25', 60, 120, 'extra']] }, '2026-10-23'),
    ).toBe(120);
    expect(
      minutes({ timeZone: 'Europe/London', weekly: [], dates: [['2026-03-29', 60, 120, 'extra']] }, '2026-03-27'),
    ).toBe(0);
  });
});
