import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/platform/time/instant.ts';
import {
  findSlots,
  minutesOf,
  noOwnLimits,
  type FoundSlots,
  type OwnLimits,
  type Side,
} from '../../../../src/areas/sessions/rules/slots.ts';

type Wall = readonly [weekday: number, from: string, to: string];
type Dated = readonly [onDate: string, kind: 'off' | 'extra'];

const [mon, tue, fri, sat, sun] = [1, 2, 5, 6, 7];
const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A user who is free at these local times and has these sessions. */
function user(
  timeZone: string,
  weekly: readonly Wall[],
  {
    busy = [],
    dates = [],
    ...limits
  }: { busy?: readonly [string, string][]; dates?: Dated[] } & Partial<OwnLimits> = {},
): Side {
  return {
    hours: {
      timeZone,
      weekly: weekly.map(([day, from, to]) => [day, minuteOf(from), minuteOf(to)] as const),
      dates: dates.map(([onDate, kind]) => [onDate, 0, 1440, kind] as const),
    },
    held: [],
    busy: busy.map(([from, to]) => ({ from: minutesOf(from as Instant), to: minutesOf(to as Instant) })),
    limits: { ...noOwnLimits, ...limits },
  };
}

const always: readonly Wall[] = [1, 2, 3, 4, 5, 6, 7].map((day) => [day, '00:00', '24:00'] as const);
const free = user('UTC', always);

/** Searches between two instants, on the day before. The nearest times are looked for during a week. */
function search(from: string, to: string, durationMinutes: number, own: Side, partner: Side = free): FoundSlots {
  const now = new Date(Date.parse(from) - 86_400_000).toISOString() as Instant;
  const until = new Date(Date.parse(to) + 7 * 86_400_000).toISOString() as Instant;
  return findSlots({ from: from as Instant, to: to as Instant, durationMinutes, now }, own, partner, until);
}

/** The first start and the last end. */
function spanOf({ slots }: FoundSlots): string {
  return `${slots[0]?.startsAt.slice(0, 16)} ${slots.at(-1)?.endsAt.slice(0, 16)}`;
}

describe('findSlots', () => {
  it('zone-Z01: joins blocks that touch at midnight and at the end of the week', () => {
    const seoul = user('Asia/Seoul', [
      [fri, '22:00', '24:00'],
      [sat, '00:00', '02:00'],
    ]);
    const newYork = user('America/New_York', [[fri, '08:00', '12:00']]);
    const summer = search('2026-06-19T00:00:00.000Z', '2026-06-20T00:00:00.000Z', 60, seoul, newYork);
    expect(spanOf(summer)).toBe('2026-06-19T13:00 2026-06-19T16:00');
    expect(summer.slots).toContainEqual({ startsAt: '2026-06-19T14:30:00.000Z', endsAt: '2026-06-19T15:30:00.000Z' });
    const winter = search('2026-12-18T00:00:00.000Z', '2026-12-19T00:00:00.000Z', 60, seoul, newYork);
    expect(spanOf(winter)).toBe('2026-12-18T13:00 2026-12-18T17:00');
    const weekend = user('UTC', [
      [sun, '23:00', '24:00'],
      [mon, '00:00', '01:00'],
    ]);
    expect(spanOf(search('2026-06-14T00:00:00.000Z', '2026-06-16T00:00:00.000Z', 120, weekend))).toBe(
      '2026-06-14T23:00 2026-06-15T01:00',
    );
  });

  it('zone-Z03: an afternoon keeps its wall clock on the day on which clocks go forward', () => {
    const newYork = user(
      'America/New_York',
      [fri, sat, sun, mon].map((day) => [day, '13:00', '18:00'] as const),
    );
    const on = (day: string) => spanOf(search(`${day}T12:00:00.000Z`, `${day}T23:30:00.000Z`, 30, newYork));
    expect(on('2026-03-07')).toBe('2026-03-07T18:00 2026-03-07T23:00');
    expect(on('2026-03-08')).toBe('2026-03-08T17:00 2026-03-08T22:00');
    expect(on('2026-03-09')).toBe('2026-03-09T17:00 2026-03-09T22:00');
    const noon = user('America/New_York', [[sun, '12:30', '13:00']]);
    expect(spanOf(search('2026-03-08T12:00:00.000Z', '2026-03-08T23:00:00.000Z', 30, noon))).toBe(
      '2026-03-08T16:30 2026-03-08T17:00',
    );
    expect(spanOf(search('2026-11-01T12:00:00.000Z', '2026-11-01T23:00:00.000Z', 30, noon))).toBe(
      '2026-11-01T17:30 2026-11-01T18:00',
    );
  });

  it('zone-Z04: the hour that occurs twice counts twice', () => {
    const early = user('America/New_York', [[sun, '01:00', '03:00']]);
    const found = search('2026-11-01T00:00:00.000Z', '2026-11-01T23:00:00.000Z', 180, early);
    expect(spanOf(found)).toBe('2026-11-01T05:00 2026-11-01T08:00');
    const nine = user(
      'America/New_York',
      [sat, sun, mon].map((day) => [day, '09:00', '10:00'] as const),
    );
    expect(
      search('2026-10-31T00:00:00.000Z', '2026-11-03T00:00:00.000Z', 60, nine).slots.map(({ startsAt }) => startsAt),
    ).toEqual(['2026-10-31T13:00:00.000Z', '2026-11-01T14:00:00.000Z', '2026-11-02T14:00:00.000Z']);
  });

  it('zone-Z05: zones of half hours and of 45 minutes share the grid', () => {
    const kathmandu = user('Asia/Kathmandu', [[mon, '09:00', '12:00']]);
    const seoul = user('Asia/Seoul', [[mon, '12:00', '16:00']]);
    const found = search('2026-06-15T00:00:00.000Z', '2026-06-16T00:00:00.000Z', 60, kathmandu, seoul);
    expect(spanOf(found)).toBe('2026-06-15T03:15 2026-06-15T06:15');
    for (const start of ['03:15', '04:15', '05:15'])
      expect(found.slots.map(({ startsAt }) => startsAt.slice(11, 16))).toContain(start);
    const lordHowe = user('Australia/Lord_Howe', [[sun, '00:00', '24:00']]);
    const lengthOn = (from: string, to: string) => spanOf(search(from, to, 15, lordHowe));
    expect(lengthOn('2026-04-04T00:00:00.000Z', '2026-04-06T00:00:00.000Z')).toBe('2026-04-04T13:00 2026-04-05T13:30');
    expect(lengthOn('2026-10-03T00:00:00.000Z', '2026-10-05T00:00:00.000Z')).toBe('2026-10-03T13:30 2026-10-04T13:00');
  });

  it('zone-Z06: a day off is the local day, on both sides of the date line', () => {
    const off = { dates: [['2026-06-15', 'off']] as Dated[] };
    const gap = (side: Side) => {
      const { slots } = search('2026-06-13T00:00:00.000Z', '2026-06-17T00:00:00.000Z', 15, side);
      const after = slots.findIndex(({ startsAt }, index) => startsAt !== (slots[index - 1]?.endsAt ?? startsAt));
      return `${slots[after - 1]?.endsAt.slice(0, 16)} ${slots[after]?.startsAt.slice(0, 16)}`;
    };
    expect(gap(user('Pacific/Kiritimati', always, off))).toBe('2026-06-14T10:00 2026-06-15T10:00');
    expect(gap(user('Pacific/Pago_Pago', always, off))).toBe('2026-06-15T11:00 2026-06-16T11:00');
    const chatham = user('Pacific/Chatham', [[tue, '09:00', '10:00']]);
    const honolulu = user('Pacific/Honolulu', [[mon, '10:15', '11:15']]);
    expect(spanOf(search('2026-06-15T00:00:00.000Z', '2026-06-17T00:00:00.000Z', 60, chatham, honolulu))).toBe(
      '2026-06-15T20:15 2026-06-15T21:15',
    );
  });

  it.each<[string, string, string, Side, Side]>([
    ['too_soon', '2026-03-02T09:00', '2026-03-02T09:15', free, free],
    ['too_far', '2026-08-30T00:00', '2026-08-31T00:00', free, free],
    ['range_too_short', '2026-03-04T10:01', '2026-03-04T11:01', free, free],
    ['you_have_no_hours', '2026-03-04T10:00', '2026-03-04T14:00', user('UTC', []), user('UTC', [])],
    ['partner_has_no_hours', '2026-03-04T10:00', '2026-03-04T14:00', free, user('UTC', [[mon, '00:00', '24:00']])],
    [
      'no_common_hours',
      '2026-03-02T10:00',
      '2026-03-02T20:00',
      user('UTC', [[mon, '10:00', '12:00']]),
      user('UTC', [[mon, '12:00', '14:00']]),
    ],
    [
      'common_hours_too_short',
      '2026-03-02T10:00',
      '2026-03-02T20:00',
      user('UTC', [[mon, '10:00', '12:00']]),
      user('UTC', [[mon, '11:15', '14:00']]),
    ],
    [
      'busy',
      '2026-03-02T10:00',
      '2026-03-02T12:00',
      free,
      user('UTC', always, { busy: [['2026-03-02T10:30:00.000Z', '2026-03-02T11:15:00.000Z']] }),
    ],
  ])('says %s', (reason, from, to, own, partner) => {
    const now = '2026-03-02T09:00:00.000Z';
    const found = findSlots(
      { from: `${from}:00.000Z` as Instant, to: `${to}:00.000Z` as Instant, durationMinutes: 60, now },
      own,
      partner,
      '2026-09-10T00:00:00.000Z',
    );
    expect(found).toMatchObject({ slots: [], reason });
  });

  it('keeps the wishes of both: notice, buffer, and how many a day', () => {
    const busy: [string, string][] = [['2026-06-15T10:00:00.000Z', '2026-06-15T11:00:00.000Z']];
    const day = (side: Side, from = '08:00') =>
      search(`2026-06-15T${from}:00.000Z`, '2026-06-15T13:00:00.000Z', 60, side).slots.map(({ startsAt }) =>
        startsAt.slice(11, 16),
      );
    expect(day(user('UTC', always, { busy }))).toEqual([
      '08:00',
      '08:15',
      '08:30',
      '08:45',
      '09:00',
      '11:00',
      '11:15',
      '11:30',
      '11:45',
      '12:00',
    ]);
    expect(day(user('UTC', always, { busy, bufferMinutes: 30 }))).toEqual([
      '08:00',
      '08:15',
      '08:30',
      '11:30',
      '11:45',
      '12:00',
    ]);
    expect(day(user('UTC', always, { busy, mostADay: 1 }))).toEqual([]);
    expect(day(user('Pacific/Kiritimati', always, { busy, mostADay: 1 }))[0]).toBe('08:00');
    expect(day(user('UTC', always, { noticeMinutes: 24 * 60 + 150 }), '08:10')).toEqual([
      '10:45',
      '11:00',
      '11:15',
      '11:30',
      '11:45',
      '12:00',
    ]);
  });
});
