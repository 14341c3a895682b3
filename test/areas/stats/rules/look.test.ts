/** When users are looked at, in zones of every kind. */
import { describe, expect, it } from 'vitest';
import { lookAt, type LookedAt } from '../../../../src/areas/stats/rules/look.ts';
import { streakOf } from '../../../../src/areas/stats/rules/streak.ts';
import { addTime, dayIn, type Day, type Instant } from '../../../../src/platform/time/instant.ts';
import { addDays, firstInstantAt } from '../../../../src/platform/time/local-time.ts';
import { twelveZones } from '../histories.ts';

const firstOn: Day = '2026-02-20';
/** Forty days with streaks that freezes cover, that break, and that are at risk. */
const lived = '1111111011111111001111111110001101011111';

/** A user who has been active on the days of `marks`. */
function userAt(now: Instant, timeZone: string, marks: string): LookedAt {
  const active = { firstOn, marks };
  const none = { dailyMinutes: null, weeklyDays: null, goalsSince: null, summedThrough: null, goalThrough: null };
  return {
    ...none,
    userId: '01900000-0000-7000-8000-00000000abcd', // 61 minutes after seven
    now,
    timeZone,
    firstWeekday: 1,
    streak: streakOf({ active, pauses: [], short: new Set(), today: dayIn(timeZone, now) }),
    active,
    seconds: new Map(),
  };
}

describe('lookAt', () => {
  it.each(twelveZones)('finds each evening on which a streak is at risk, and each week, once in %s', (timeZone) => {
    const risks: Day[] = [];
    const weeks: Day[] = [];
    let summedThrough: Day | null = null;
    let next: Instant | null = firstInstantAt(firstOn, '22:30', timeZone);
    for (let looks = 0; next !== null && looks < 200; looks += 1) {
      const now: Instant = next;
      const today = dayIn(timeZone, now);
      const place = (Date.parse(today) - Date.parse(firstOn)) / 86_400_000;
      if (place >= lived.length) break;
      // At half past ten they do what they do on this day, and are looked at.
      const active = firstInstantAt(today, '22:30', timeZone);
      const look = lookAt({ ...userAt(now, timeZone, lived.slice(0, place + Number(now >= active))), summedThrough });
      if (look.risk !== null) {
        const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
          new Date(now),
        );
        if (now < active) expect(clock).toBe('20:01');
        if (!risks.includes(look.risk.onDate)) risks.push(look.risk.onDate);
        expect(look.risk).toEqual({ onDate: today, endsAt: firstInstantAt(addDays(today, 1), '00:00', timeZone) });
      }
      if (look.summary !== null) {
        weeks.push(look.summary.startsOn);
        summedThrough = look.summary.endsOn;
      }
      expect(look.next === null || look.next > now).toBe(true);
      const wakes =
        now < active && lived[place] === '1' ? active : firstInstantAt(addDays(today, 1), '22:30', timeZone);
      next = look.next === null || look.next > wakes ? wakes : look.next;
    }
    const expected = Array.from({ length: lived.length }, (_, day) => addDays(firstOn, day)).filter(
      (today, day) =>
        day > 0 &&
        streakOf({ active: { firstOn, marks: lived.slice(0, day) }, pauses: [], short: new Set(), today }).isAtRisk,
    );
    expect(risks).toEqual(expected);
    expect(weeks).toEqual(['2026-02-16', '2026-02-23', '2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23']);
  });

  it('gives users of one zone minutes of their own, and nobody without a streak or a week a look', () => {
    const now = '2026-03-02T09:00:00.000Z';
    const nextOf = (tail: string, marks: string) =>
      lookAt({ ...userAt(now, 'Asia/Seoul', marks), userId: `01900000-0000-7000-8000-00000000${tail}` }).next;
    expect([nextOf('0001', '11111111111'), nextOf('0076', '11111111111')]).toEqual([
      '2026-03-03T10:01:00.000Z',
      '2026-03-03T11:58:00.000Z',
    ]);
    expect(nextOf('0001', '1')).toBeNull();
  });

  it('reaches no goal by days before the goal was set, and tells of yesterday when its end is stored late', () => {
    const now = '2026-03-03T01:00:00.000Z';
    const user = { ...userAt(now, 'Asia/Seoul', '1'), dailyMinutes: 20, weeklyDays: 1 };
    const seconds = new Map<Day, number>([
      ['2026-03-02', 1200],
      ['2026-03-03', 1199],
    ]);
    const goalsOf = (goalsSince: Instant) => lookAt({ ...user, seconds, goalsSince }).dailyGoals;
    expect(goalsOf(addTime(now, { hours: -12 }))).toEqual(['2026-03-02']);
    expect(goalsOf(now)).toEqual([]);
  });
});
