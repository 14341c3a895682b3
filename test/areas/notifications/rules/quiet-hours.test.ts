import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuietHours } from '../../../../src/areas/notifications/rules/preferences.ts';
import { quietUntil } from '../../../../src/areas/notifications/rules/quiet-hours.ts';
import { weekdays } from '../../../../src/areas/profile/index.ts';
import type { Instant } from '../../../../src/platform/time/instant.ts';
import { runsOf } from '../../../support/property.ts';
import { changeDays, minuteOf, reachedTimes, walkAround, weekdayOfDay, zones, type Walk } from './local-clock.ts';

const night: QuietHours = { from: '22:00', to: '07:00', weekdays };
const until = (to: string, from = '22:00'): QuietHours => ({ from, to, weekdays });
const newYork = 'America/New_York';

describe('quietUntil', () => {
  it.each<[string, Instant, string, QuietHours, Instant | null]>([
    ['in the evening: the next morning', '2027-03-01T13:30:00.000Z', 'Asia/Seoul', night, '2027-03-01T22:00:00.000Z'],
    ['after midnight: this morning', '2027-03-01T16:30:00.000Z', 'Asia/Seoul', night, '2027-03-01T22:00:00.000Z'],
    ['at their first moment', '2027-03-01T13:00:00.000Z', 'Asia/Seoul', night, '2027-03-01T22:00:00.000Z'],
    ['a millisecond before them: none', '2027-03-01T12:59:59.999Z', 'Asia/Seoul', night, null],
    ['at their end: none', '2027-03-01T22:00:00.000Z', 'Asia/Seoul', night, null],
    ['within a day', '2027-03-01T04:00:00.000Z', 'Asia/Seoul', until('14:00', '12:00'), '2027-03-01T05:00:00.000Z'],
    ['a zone of 45 minutes', '2027-03-01T20:00:00.000Z', 'Asia/Kathmandu', night, '2027-03-02T01:15:00.000Z'],
    ['a zone of 30 minutes', '2027-03-01T20:00:00.000Z', 'Asia/Kolkata', night, '2027-03-02T01:30:00.000Z'],
  ])('knows the end: %s', (_case, now, zone, hours, expected) => {
    expect(quietUntil(now, zone, hours)).toBe(expected);
  });

  it.each<[string, Instant, string, QuietHours, Instant | null]>([
    // Clocks go from 02:00 to 03:00 at 07:00Z on 14 March.
    ['the night is an hour shorter in March', '2027-03-14T03:00:00.000Z', newYork, night, '2027-03-14T11:00:00.000Z'],
    [
      'a skipped end is the first instant after',
      '2027-03-14T05:00:00.000Z',
      newYork,
      until('02:30'),
      '2027-03-14T07:00:00.000Z',
    ],
    [
      'a skipped begin is it too',
      '2027-03-14T07:00:00.000Z',
      newYork,
      until('06:00', '02:30'),
      '2027-03-14T10:00:00.000Z',
    ],
    ['hours that are skipped as a whole are empty', '2027-03-14T07:00:00.000Z', newYork, until('02:45', '02:15'), null],
    [
      'a skipped hour joins two nights',
      '2027-03-14T06:30:00.000Z',
      newYork,
      until('02:15', '02:45'),
      '2027-03-15T06:15:00.000Z',
    ],
    // Clocks go from 02:00 back to 01:00 at 06:00Z on 7 November.
    ['the night is an hour longer in November', '2027-11-07T02:00:00.000Z', newYork, night, '2027-11-07T12:00:00.000Z'],
    [
      'an end that comes twice is the first',
      '2027-11-07T04:00:00.000Z',
      newYork,
      until('01:30'),
      '2027-11-07T05:30:00.000Z',
    ],
    ['it does not begin again an hour later', '2027-11-07T06:10:00.000Z', newYork, until('01:30'), null],
    [
      'a begin that comes twice is the first',
      '2027-11-07T05:40:00.000Z',
      newYork,
      until('06:00', '01:30'),
      '2027-11-07T11:00:00.000Z',
    ],
    [
      'and goes on through the second',
      '2027-11-07T06:10:00.000Z',
      newYork,
      until('06:00', '01:30'),
      '2027-11-07T11:00:00.000Z',
    ],
    // Lord Howe goes from 02:00 back to 01:30 at 15:00Z on 3 April, and from 02:00 to 02:30 at 15:30Z on 2 October.
    [
      'Lord Howe, back by 30 minutes',
      '2027-04-03T14:00:00.000Z',
      'Australia/Lord_Howe',
      until('01:45'),
      '2027-04-03T14:45:00.000Z',
    ],
    [
      'Lord Howe, on by 30 minutes',
      '2027-10-02T15:00:00.000Z',
      'Australia/Lord_Howe',
      until('02:15'),
      '2027-10-02T15:30:00.000Z',
    ],
  ])('push-N12: where clocks change: %s', (_case, now, zone, hours, expected) => {
    expect(quietUntil(now, zone, hours)).toBe(expected);
  });

  it('push-N12: hours of weekdays reach over midnight into a day that is not among them', () => {
    const hours = { ...night, weekdays: ['friday'] } as const;
    // 5 March 2027 is a Friday.
    const at = (local: Instant) => quietUntil(local, 'Etc/UTC', hours);
    expect(at('2027-03-05T21:59:00.000Z')).toBeNull();
    expect(at('2027-03-05T22:00:00.000Z')).toBe('2027-03-06T07:00:00.000Z');
    expect(at('2027-03-06T06:59:00.000Z')).toBe('2027-03-06T07:00:00.000Z');
    expect(at('2027-03-06T23:00:00.000Z')).toBeNull();
    expect(at('2027-03-05T06:00:00.000Z')).toBeNull();
  });

  it('push-N12: after a flight the hours are those of the new zone', () => {
    const now = '2027-03-01T14:00:00.000Z';
    expect(quietUntil(now, 'Asia/Seoul', night)).toBe('2027-03-01T22:00:00.000Z');
    expect(quietUntil(now, newYork, night)).toBeNull();
    expect(quietUntil('2027-03-02T04:00:00.000Z', newYork, night)).toBe('2027-03-02T12:00:00.000Z');
  });

  it('is never quiet without quiet hours', () => {
    expect(quietUntil('2027-03-01T14:00:00.000Z', 'Asia/Seoul', null)).toBeNull();
  });

  it('push-N12: agrees with a clock that is watched for minutes, around every clock change', () => {
    const { numRuns, seed } = runsOf({ sampled: 400, full: 20_000 });
    let [quiet, loud] = [0, 0];
    fc.assert(
      fc.property(situation, ({ zone, day, hours, minute }) => {
        const walk = walkAround(zone, day);
        const now = minuteOf(walk, minute);
        const expected = watchedEnd(walk, minute, hours);
        if (expected === null) loud += 1;
        else quiet += 1;
        expect(quietUntil(now, zone, hours)).toBe(expected);
      }),
      { numRuns, seed },
    );
    expect(Math.min(quiet, loud)).toBeGreaterThan(numRuns / 20);
  });
});

const clockTime = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom(0, 1, 15, 29, 30, 45, 59) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const dayOfChange = fc.constantFrom(...zones.flatMap((zone) => changeDays(zone).map((day) => ({ zone, day }))));
const situation = fc
  .record({
    place: dayOfChange,
    // Most times lie near the hours at which clocks change.
    from: fc.oneof(clockTime, fc.constantFrom('00:00', '01:30', '02:00', '02:30', '22:00')),
    to: fc.oneof(clockTime, fc.constantFrom('00:30', '01:45', '02:15', '03:00', '07:00')),
    days: fc.subarray([...weekdays], { minLength: 1 }),
    minute: fc.integer({ min: 2 * 1440, max: 6 * 1440 }),
  })
  .filter(({ from, to }) => from !== to)
  .map(({ place, from, to, days, minute }) => ({ ...place, minute, hours: { from, to, weekdays: days } }));

/** Watches a clock through the walk: quiet begins and ends at the minutes at which it reaches the times. */
function watchedEnd(walk: Walk, minute: number, { from, to, weekdays: days }: QuietHours): Instant | null {
  const begins = reachedTimes(walk, from).filter(({ day }) => days.some((name) => name === weekdayOfDay(day)));
  const ends = reachedTimes(walk, to);
  const isQuiet = walk.walls.map(() => false);
  for (const begin of begins) {
    // The first end on the clock after the begin: on the same day, or on the next one.
    const end = ends.find(({ day }) => `${day} ${to}` > `${begin.day} ${from}`);
    isQuiet.fill(true, begin.index, end?.index);
  }
  if (isQuiet[minute] !== true) return null;
  return minuteOf(walk, isQuiet.indexOf(false, minute));
}
