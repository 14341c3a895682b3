import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  clockAt,
  instantAt,
  type LocalTime,
  occurrencesOf,
  shiftedBy,
} from '../../../../src/areas/sessions/rules/series.ts';
import { addTime, type Instant } from '../../../../src/platform/time/instant.ts';

const startsOf = (startsAt: Instant, zone: string, frequency: 'daily' | 'weekly', count: number) =>
  occurrencesOf({ startsAt, endsAt: addTime(startsAt, { minutes: 60 }) }, zone, {
    frequency,
    count,
    conflicts: 'refuse',
  }).map((each) => each.startsAt);

describe('times of a series', () => {
  it('zone-Z08: an hour that clocks skip comes as much later (RFC 5545), and the next day is as before', () => {
    expect(startsOf('2026-03-07T07:30:00.000Z', 'America/New_York', 'daily', 3)).toEqual([
      '2026-03-07T07:30:00.000Z',
      '2026-03-08T07:30:00.000Z', // 03:30, an hour after 02:30
      '2026-03-09T06:30:00.000Z',
    ]);
  });

  it('zone-Z08: an hour that occurs twice is its first occurrence', () => {
    expect(startsOf('2026-10-31T05:30:00.000Z', 'America/New_York', 'daily', 3)).toEqual([
      '2026-10-31T05:30:00.000Z',
      '2026-11-01T05:30:00.000Z',
      '2026-11-02T06:30:00.000Z',
    ]);
  });

  it('zone-Z11: two changes of clocks in five weeks', () => {
    const starts = startsOf('2026-02-10T19:00:00.000Z', 'Africa/Casablanca', 'weekly', 7);
    expect([starts[0], starts[1], starts[5], starts[6]]).toEqual([
      '2026-02-10T19:00:00.000Z',
      '2026-02-17T20:00:00.000Z',
      '2026-03-17T20:00:00.000Z',
      '2026-03-24T19:00:00.000Z',
    ]);
  });

  it('every local time is the instant that Temporal finds', () => {
    for (const zone of [
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Chatham',
      'Europe/London',
    ])
      for (let quarter = 0; quarter < 365 * 96; quarter += 37) {
        const local = addTime('2026-01-01T00:00:00.000Z', { minutes: quarter * 15 }).slice(0, 16) as LocalTime;
        const expected = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' });
        expect(Date.parse(instantAt(local, zone)), `${local} ${zone}`).toBe(expected.epochMilliseconds);
      }
  });

  it('what clocks show moves by as much as between two other times, over midnight too', () => {
    expect(clockAt('2026-03-08T07:00:00.000Z', 'America/New_York')).toBe('2026-03-08T03:00');
    expect(shiftedBy('2026-03-31T23:30', '2026-03-01T10:00', '2026-03-01T11:00')).toBe('2026-04-01T00:30');
  });
});
