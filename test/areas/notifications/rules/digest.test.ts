import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDigestAt } from '../../../../src/areas/notifications/rules/digest.ts';
import type { Digest } from '../../../../src/areas/notifications/rules/preferences.ts';
import { weekdays } from '../../../../src/areas/profile/index.ts';
import { addTime, type Instant } from '../../../../src/platform/time/instant.ts';
import { runsOf } from '../../../support/property.ts';
import { changeDays, minuteOf, reachedTimes, walkAround, weekdayOfDay, zones } from './local-clock.ts';

const daily = (at: string): Digest => ({ frequency: 'daily', at, weekday: 'monday' });
const newYork = 'America/New_York';

describe('nextDigestAt', () => {
  it.each<[string, Instant, string, Digest, string, Instant]>([
    [
      'later on the day',
      '2027-03-01T22:00:00.000Z',
      'Asia/Seoul',
      daily('08:00'),
      '2027-03-02',
      '2027-03-01T23:00:00.000Z',
    ],
    [
      'on the next day',
      '2027-03-02T01:00:00.000Z',
      'Asia/Seoul',
      daily('08:00'),
      '2027-03-03',
      '2027-03-02T23:00:00.000Z',
    ],
    [
      'weekly',
      '2027-03-02T01:00:00.000Z',
      'Etc/UTC',
      { ...daily('08:00'), frequency: 'weekly' },
      '2027-03-08',
      '2027-03-08T08:00:00.000Z',
    ],
    // push-N12: New York, on both days of a clock change.
    ['a skipped time', '2027-03-14T05:00:00.000Z', newYork, daily('02:30'), '2027-03-14', '2027-03-14T07:00:00.000Z'],
    ['the day after it', '2027-03-14T07:00:00.000Z', newYork, daily('02:30'), '2027-03-15', '2027-03-15T06:30:00.000Z'],
    ['the first of two', '2027-11-07T05:00:00.000Z', newYork, daily('01:30'), '2027-11-07', '2027-11-07T05:30:00.000Z'],
    ['not the second', '2027-11-07T05:45:00.000Z', newYork, daily('01:30'), '2027-11-08', '2027-11-08T06:30:00.000Z'],
    [
      'after the change, in winter time',
      '2027-11-07T05:00:00.000Z',
      newYork,
      daily('02:30'),
      '2027-11-07',
      '2027-11-07T07:30:00.000Z',
    ],
  ])('push-N12: names the local day and the instant: %s', (_case, now, zone, digest, day, at) => {
    expect(nextDigestAt(now, zone, digest)).toEqual({ day, at });
  });

  it('push-N11: an event at the very moment of a digest belongs to the next one', () => {
    const due = nextDigestAt('2027-03-01T00:00:00.000Z', 'Etc/UTC', daily('08:00'));
    expect(due?.at).toBe('2027-03-01T08:00:00.000Z');
    expect(nextDigestAt('2027-03-01T07:59:59.999Z', 'Etc/UTC', daily('08:00'))?.day).toBe('2027-03-01');
    expect(nextDigestAt('2027-03-01T08:00:00.000Z', 'Etc/UTC', daily('08:00'))?.day).toBe('2027-03-02');
  });

  it('push-N11: a flight to the west brings a day again, but no second digest for it', () => {
    // Sent in Seoul at 08:00 on 2 March; in New York it is the evening of 1 March then.
    const now = '2027-03-01T23:30:00.000Z';
    expect(nextDigestAt(now, newYork, daily('08:00'))).toEqual({ day: '2027-03-02', at: '2027-03-02T13:00:00.000Z' });
    expect(nextDigestAt(now, newYork, daily('08:00'), '2027-03-02')).toEqual({
      day: '2027-03-03',
      at: '2027-03-03T13:00:00.000Z',
    });
  });

  it('there is none while e-mails are not collected', () => {
    expect(nextDigestAt('2027-03-01T00:00:00.000Z', 'Etc/UTC', { ...daily('08:00'), frequency: 'off' })).toBeNull();
  });

  it('push-N11, push-N12: agrees with a clock that is watched for minutes, around every clock change', () => {
    fc.assert(
      fc.property(situation, ({ zone, day, digest, minute }) => {
        const walk = walkAround(zone, day);
        const due = reachedTimes(walk, digest.at).find(
          (reached) =>
            reached.index > minute && (digest.frequency === 'daily' || weekdayOfDay(reached.day) === digest.weekday),
        );
        expect(nextDigestAt(minuteOf(walk, minute), zone, digest)).toEqual(
          due && { day: due.day, at: minuteOf(walk, due.index) },
        );
      }),
      runsOf({ sampled: 400, full: 20_000 }),
    );
  });

  it('push-N11: whoever follows the digests meets each local day once, in order', () => {
    fc.assert(
      fc.property(situation, ({ zone, day, digest, minute }) => {
        let now = addTime(`${day}T00:00:00.000Z` as Instant, { minutes: minute - 4320 });
        const days: string[] = [];
        while (days.length < 4) {
          const window = nextDigestAt(now, zone, { ...digest, frequency: 'daily' });
          if (window === null) throw new Error('a daily digest has a next one');
          days.push(window.day);
          now = window.at;
        }
        expect(days).toEqual([...new Set(days)].toSorted());
        expect(Date.parse(days[3] ?? '') - Date.parse(days[0] ?? '')).toBe(3 * 86_400_000);
      }),
      runsOf({ sampled: 200, full: 10_000 }),
    );
  });
});

const situation = fc
  .record({
    place: fc.constantFrom(...zones.flatMap((zone) => changeDays(zone).map((day) => ({ zone, day })))),
    hour: fc.integer({ min: 0, max: 23 }),
    part: fc.constantFrom(0, 15, 29, 30, 59),
    frequency: fc.constantFrom('daily' as const, 'weekly' as const),
    weekday: fc.constantFrom(...weekdays),
    minute: fc.integer({ min: 2 * 1440, max: 5 * 1440 }),
  })
  .map(({ place, hour, part, frequency, weekday, minute }) => ({
    ...place,
    minute,
    digest: { frequency, weekday, at: `${String(hour).padStart(2, '0')}:${String(part).padStart(2, '0')}` },
  }));
