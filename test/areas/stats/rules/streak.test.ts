/** STA-B, B-06: the streak as a function of days. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/platform/time/instant.ts';
import { addDays } from '../../../../src/platform/time/local-time.ts';
import { dayAt, shortDays, type ZoneHistory } from '../../../../src/areas/stats/rules/local-days.ts';
import { streakOf, type ActiveDays, type Past } from '../../../../src/areas/stats/rules/streak.ts';
import { runsOf } from '../../../support/property.ts';
import { changingHistory, in1 } from '../histories.ts';

/** The days of June 2026 as their numbers. */
const june = (...days: number[]): Day[] => days.map((day) => `2026-06-${String(day).padStart(2, '0')}` as Day);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function marksOf(days: readonly Day[]): ActiveDays | null {
  const [firstOn, ...rest] = days.toSorted();
  if (firstOn === undefined) return null;
  const all = new Set(days);
  let marks = '1';
  for (let day = addDays(firstOn, 1); day <= (rest.at(-1) ?? firstOn); day = addDays(day, 1))
    marks += all.has(day) ? '1' : '0';
  return { firstOn, marks };
}

const streak = (days: readonly Day[], today: Day, rest: Partial<Past> = {}) =>
  streakOf({ active: marksOf(days), pauses: [], short: new Set(), today, ...rest });

/** The streak of events at these instants. */
function streakOfEvents(history: ZoneHistory, instants: readonly string[], now: string) {
  const days = [...new Set(instants.map((instant) => dayAt(history, Date.parse(instant))))];
  return streak(days, dayAt(history, Date.parse(now)), { short: shortDays(history) });
}

describe('streakOf', () => {
  it('today counts when it is active, and is not missed before it ends', () => {
    expect(streak(june(10, 11, 12), '2026-06-12')).toMatchObject({ current: 3, isActiveToday: true, isAtRisk: false });
    expect(streak(june(10, 11, 12), '2026-06-13')).toMatchObject({ current: 3, isActiveToday: false, isAtRisk: true });
    expect(streak(june(10, 11, 12), '2026-06-14')).toMatchObject({ current: 0, longest: 3, isAtRisk: false });
    expect(streak([], '2026-06-14')).toMatchObject({ current: 0, longest: 0, startedOn: null, lastActiveOn: null });
  });

  it('[T03] a session that has ended and is not stored yet keeps its day', () => {
    const before = streak(june(9, 10, 11, 12, 13), '2026-06-15', { pending: june(14) });
    expect(before).toMatchObject({ current: 6, startedOn: '2026-06-09', isActiveToday: false });
    expect(streak(june(9, 10, 11, 12, 13, 14), '2026-06-15')).toEqual(before);
  });

  it('[T04] a late event joins what it lies between, and its deletion parts it again', () => {
    expect(streak(june(10, 11, 13), '2026-06-13')).toMatchObject({ current: 1, longest: 2 });
    expect(streak(june(10, 11, 12, 13), '2026-06-13')).toMatchObject({ current: 4, longest: 4 });
  });

  describe('[T05] freezes', () => {
    const earned = range(1, 14);

    it('seven active days earn one, and two are held at most', () => {
      expect(streak(june(...range(1, 6)), '2026-06-06')).toMatchObject({ freezes: 0, daysToNextFreeze: 1 });
      expect(streak(june(...range(1, 7)), '2026-06-07')).toMatchObject({ freezes: 1, daysToNextFreeze: 7 });
      expect(streak(june(...range(1, 29)), '2026-06-29')).toMatchObject({ freezes: 2, daysToNextFreeze: null });
    });

    it('one covers a missed day, however often it is read, and a late event gives it back', () => {
      const missed = streak(june(...earned), '2026-06-16');
      expect(missed).toMatchObject({ current: 14, freezes: 1, frozenDays: ['2026-06-15'] });
      expect(streak(june(...earned), '2026-06-16')).toEqual(missed);
      expect(streak(june(...earned, 15), '2026-06-16')).toMatchObject({ current: 15, freezes: 2, frozenDays: [] });
    });

    it('a gap that they cannot cover breaks the streak and uses none', () => {
      expect(streak(june(...earned), '2026-06-18')).toMatchObject({ current: 0, longest: 14, freezes: 2 });
      expect(streak(june(...earned, 18), '2026-06-18')).toMatchObject({ current: 1, freezes: 2, frozenDays: [] });
    });

    it('without a streak none is used', () => {
      expect(streak(june(...earned), '2026-06-30')).toMatchObject({ current: 0, freezes: 2 });
    });

    it('a streak is at risk only if none could cover today', () => {
      expect(streak(june(...earned), '2026-06-15')).toMatchObject({ isAtRisk: false });
      expect(streak(june(...earned), '2026-06-17')).toMatchObject({ current: 14, freezes: 0, isAtRisk: true });
    });
  });

  it('[T06] the longer day of a flight from Seoul to Honolulu counts once', () => {
    const history: ZoneHistory = [
      { startsAt: '2026-01-01T00:00:00.000Z', timeZone: 'Asia/Seoul' },
      { startsAt: '2026-06-10T20:00:00.000Z', timeZone: 'Pacific/Honolulu' },
    ];
    const events = ['2026-06-10T12:00:00Z', '2026-06-11T06:00:00Z', '2026-06-12T05:00:00Z'];
    expect(streakOfEvents(history, events, '2026-06-12T06:00:00Z')).toMatchObject({ current: 2, freezes: 0 });
  });

  it('[T06] the short days of a flight from Honolulu to Seoul are not missed and add nothing', () => {
    const history: ZoneHistory = [
      { startsAt: '2026-01-01T00:00:00.000Z', timeZone: 'Pacific/Honolulu' },
      { startsAt: '2026-06-10T22:00:00.000Z', timeZone: 'Asia/Seoul' },
    ];
    const events = ['2026-06-10T08:30:00Z', '2026-06-11T15:30:00Z'];
    expect(streakOfEvents(history, events, '2026-06-11T16:00:00Z')).toMatchObject({ current: 2, isActiveToday: true });
  });

  it('[T07] days on which clocks change follow each other like others', () => {
    const events = ['2026-03-07T17:00:00Z', '2026-03-08T16:00:00Z', '2026-03-09T16:00:00Z'];
    expect(streakOfEvents(in1('America/New_York'), events, '2026-03-09T17:00:00Z')).toMatchObject({ current: 3 });
    const autumn = ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'];
    expect(streakOfEvents(in1('America/New_York'), autumn, '2026-11-01T12:00:00Z')).toMatchObject({ current: 1 });
  });

  it('a pause loses no streak and adds nothing, and after it the streak goes on', () => {
    const pauses = [{ startsOn: '2026-06-04', endsOn: '2026-06-20' }] as const;
    expect(streak(june(1, 2, 3), '2026-06-15', { pauses })).toMatchObject({
      current: 3,
      isPaused: true,
      isAtRisk: false,
    });
    expect(streak(june(1, 2, 3, 21), '2026-06-21', { pauses })).toMatchObject({ current: 4, isPaused: false });
    expect(streak(june(1, 2, 3), '2026-06-22', { pauses })).toMatchObject({ current: 0 });
  });

  it('who is active on every day of their clock never loses a streak, whatever zones they pass', () => {
    fc.assert(
      fc.property(changingHistory, fc.integer({ min: 2, max: 60 }), fc.nat(140), (history, days, start) => {
        // An event each twelve hours: each day that is not short has one.
        const from = Date.parse('2026-02-01T00:00:00Z') + start * 86_400_000;
        const instants = range(0, days * 2).map((half) => new Date(from + half * 43_200_000).toISOString());
        const found = streakOfEvents(history, instants, instants.at(-1) ?? '');
        const lived = new Set(instants.map((instant) => dayAt(history, Date.parse(instant))));
        expect(found.current).toBe(lived.size);
        expect(found.frozenDays).toEqual([]);
      }),
      runsOf({ sampled: 100, full: 10_000 }),
    );
  });

  it('any order and any repetition of days gives the same streak', () => {
    const days = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 });
    fc.assert(
      fc.property(days, fc.func(fc.integer()), (chosen, key) => {
        const shuffled = chosen.toSorted((a, b) => Number(key(a)) - Number(key(b)));
        expect(streak(june(...new Set(shuffled)), '2026-06-30')).toEqual(
          streak(june(...new Set(chosen)), '2026-06-30'),
        );
      }),
      runsOf({ sampled: 100, full: 10_000 }),
    );
  });
});
