/** The week by which a reader is compared, and where it begins. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayStartIn,
  hoursFrom,
  hoursInWeek,
  wallBlockOf,
  weekOf,
  type WallBlock,
} from '../../../../src/areas/matching/rules/overlap.ts';
import { addTime } from '../../../../src/platform/time/instant.ts';

/** Hours that repeat each week, in a zone whose clocks do not change. */
const weekly = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 1, max: 60 }))
    .map(([day, from, length]): WallBlock => [day, from, from + length]),
  { minLength: 1, maxLength: 8 },
);

describe('the compared week', () => {
  it('fault-X5: is the same at each moment at which it begins, and can be laid over the seven days again', () => {
    fc.assert(
      fc.property(weekly, fc.integer({ min: 0, max: 10_080 }), (blocks, later) => {
        const person = { timeZone: 'Asia/Kathmandu', weekly: blocks, dates: [] };
        const [first, next] = ['2026-03-02' as const, addTime('2026-03-02T00:00:00.000Z', { minutes: later })];
        const week = weekOf(hoursInWeek(person, first), first);
        expect(week.length).toBeGreaterThan(0);
        expect(weekOf(hoursInWeek(person, next), next)).toEqual(week);
        expect(hoursFrom(week, next)).toEqual(hoursInWeek(person, next));
      }),
    );
  });

  it('fault-R6: begins at the midnight of the reader', () => {
    const at = new Date('2026-03-02T15:30:00.000Z');
    expect(dayStartIn('Asia/Seoul', at)).toBe('2026-03-02T15:00:00.000Z');
    expect(dayStartIn('America/New_York', at)).toBe('2026-03-02T05:00:00.000Z');
    // The clocks of New York changed at two in the morning of this day.
    expect(dayStartIn('America/New_York', new Date('2026-03-08T20:00:00.000Z'))).toBe('2026-03-08T05:00:00.000Z');
    // The clocks of Beirut changed at midnight: this day began at one.
    expect(dayStartIn('Asia/Beirut', new Date('2026-03-29T12:00:00.000Z'))).toBe('2026-03-28T22:00:00.000Z');
    expect(dayStartIn('Asia/Kathmandu', at)).toBe('2026-03-01T18:15:00.000Z');
  });

  it('fault-R6: converts to local times with the offset of its own season', () => {
    const morning = { from: 10 * 60, to: 11 * 60 };
    expect(wallBlockOf(morning, '2026-07-06', 'America/New_York')).toEqual([1, 6 * 60, 7 * 60]);
    expect(wallBlockOf(morning, '2026-01-05', 'America/New_York')).toEqual([1, 5 * 60, 6 * 60]);
  });
});
