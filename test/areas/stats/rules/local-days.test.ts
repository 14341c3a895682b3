/** B-06: to which local day something belongs, in zones of every kind, and for users who change zones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, type Day, type Instant } from '../../../../src/platform/time/instant.ts';
import { addDays, firstInstantAt } from '../../../../src/platform/time/local-time.ts';
import {
  dayAt,
  livedOf,
  shortDays,
  splitByDay,
  type ZoneHistory,
} from '../../../../src/areas/stats/rules/local-days.ts';
import { changingHistory, in1, minutesByDay, twelveZones } from '../histories.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { runsOf } from '../../../support/property.ts';

const at = (text: string) => Date.parse(text);

describe('splitByDay', () => {
  it.each([
    ['Asia/Seoul', { '2026-06-14': 30, '2026-06-15': 30 }],
    ['America/New_York', { '2026-06-14': 60 }],
    ['Pacific/Auckland', { '2026-06-15': 60 }],
  ])('[T02] an hour across midnight in Seoul is cut in %s as its clocks show', (zone, expected) => {
    const parts = splitByDay(in1(zone), at('2026-06-14T14:30:00Z'), at('2026-06-14T15:30:00Z'));
    expect(minutesByDay(parts)).toEqual(expected);
  });

  it.each(twelveZones)('days begin and end at midnight of %s, all year', (zone) => {
    for (let day: Day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
      const begin = at(firstInstantAt(day, '00:00', zone));
      expect([dayAt(in1(zone), begin - 1), dayAt(in1(zone), begin)]).toEqual([addDays(day, -1), day]);
      expect(minutesByDay(splitByDay(in1(zone), begin - 60_000, begin + 60_000))).toEqual({
        [addDays(day, -1)]: 1,
        [day]: 1,
      });
    }
  });

  it.each([
    ['Europe/London', '2026-03-29', 23],
    ['Europe/London', '2026-10-25', 25],
    ['America/Vancouver', '2026-03-08', 23],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['Asia/Seoul', '2026-03-29', 24],
  ] as const)('a day of %s has its own length: %s has %d hours', (zone, day, hours) => {
    expect(livedOf(in1(zone), day) / 3_600_000).toBe(hours);
    const begin = at(firstInstantAt(day, '00:00', zone));
    const parts = splitByDay(in1(zone), begin - 3_600_000, begin + 30 * 3_600_000);
    expect(minutesByDay(parts)[day]).toBe(hours * 60);
  });

  it('[T07] both occurrences of a repeated hour lie in one day', () => {
    const zone = in1('America/New_York');
    expect([dayAt(zone, at('2026-11-01T05:30:00Z')), dayAt(zone, at('2026-11-01T06:30:00Z'))]).toEqual([
      '2026-11-01',
      '2026-11-01',
    ]);
    expect(dayAt(in1('Europe/Paris'), at('2026-08-12T02:30:00Z'))).toBe('2026-08-12');
  });

  it('parts follow each other, add up, and lie in the day that clocks show, whatever zones a user passes', () => {
    fc.assert(
      fc.property(changingHistory, fc.nat(200 * 1440), fc.integer({ min: 1, max: 720 }), (history, start, length) => {
        const from = at('2026-02-01T00:00:00Z') + start * 60_000;
        const parts = splitByDay(history, from, from + length * 60_000);
        expect(parts.at(0)?.from).toBe(from);
        expect(parts.at(-1)?.to).toBe(from + length * 60_000);
        for (const [index, part] of nonEmpty(parts, 'parts').entries()) {
          expect(part.from).toBe(index === 0 ? from : parts[index - 1]?.to);
          for (const moment of [part.from, part.to - 1])
            expect(dayIn(part.timeZone, new Date(moment))).toBe(part.onDate);
        }
      }),
      runsOf({ sampled: 150, full: 10_000 }),
    );
  });
});

describe('shortDays', () => {
  const move = (from: string, to: string, startsAt: Instant): ZoneHistory => [
    { startsAt: '2026-01-01T00:00:00.000Z', timeZone: from },
    { startsAt, timeZone: to },
  ];

  it('[T06] who flies from Honolulu to Seoul lives two short days, and misses neither', () => {
    const history = move('Pacific/Honolulu', 'Asia/Seoul', '2026-06-10T22:00:00.000Z');
    expect([...shortDays(history)].toSorted()).toEqual(['2026-06-10', '2026-06-11']);
    expect(livedOf(history, '2026-06-10') / 3_600_000).toBe(12);
    expect(livedOf(history, '2026-06-11') / 3_600_000).toBe(17);
  });

  it('who flies the other way lives one long day', () => {
    const history = move('Asia/Seoul', 'Pacific/Honolulu', '2026-06-10T12:00:00.000Z');
    expect([...shortDays(history)]).toEqual([]);
    expect(livedOf(history, '2026-06-10') / 3_600_000).toBe(43);
  });

  it('a day that a user skips over the date line is not missed', () => {
    const history = move('Pacific/Pago_Pago', 'Pacific/Kiritimati', '2026-06-10T11:30:00.000Z');
    expect([...shortDays(history)]).toContain('2026-06-10');
  });

  it('clocks that change, and a change to a zone with the same clocks, make no day short', () => {
    expect([...shortDays(in1('America/New_York'))]).toEqual([]);
    expect([...shortDays(move('Asia/Seoul', 'Asia/Tokyo', '2026-06-10T12:00:00.000Z'))]).toEqual([]);
  });
});
