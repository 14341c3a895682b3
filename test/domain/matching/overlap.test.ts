/** MAT-06: shared time on real weeks, against a calendar that knows nothing of how it is computed (Temporal, minute by minute). */
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { hoursInWeek, sharedMinutes, type WallBlock } from '../../../src/domain/matching/overlap.ts';

const zones = ['Asia/Seoul', 'Europe/London', 'America/New_York', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Africa/Casablanca', 'Etc/UTC'];
/** Weeks with and without changes of the clocks, on both halves of the earth. */
const weeks = ['2026-03-02', '2026-03-06', '2026-03-26', '2026-04-02', '2026-10-01', '2026-10-22', '2026-10-29', '2026-02-13', '2026-12-28'];
const STEP = 15;

/** Every quarter of an hour of the week in which the wall clock of the zone is within one of the blocks. */
function quartersByCalendar(blocks: readonly WallBlock[], timeZone: string, startOn: string): Set<number> {
  const start = Temporal.Instant.from(`${startOn}T00:00:00Z`);
  const free = new Set<number>();
  for (let minute = 0; minute < 7 * 1440; minute += STEP) {
    const wall = start.add({ minutes: minute }).toZonedDateTimeISO(timeZone);
    const at = wall.hour * 60 + wall.minute;
    if (blocks.some(([day, from, to]) => day === wall.dayOfWeek && from <= at && at < to)) free.add(minute);
  }
  return free;
}

const block = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 94 }), fc.integer({ min: 1, max: 40 }))
  .map(([day, start, length]): WallBlock => [day, start * STEP, Math.min(1440, (start + length) * STEP)]);
const person = fc.record({ blocks: fc.array(block, { maxLength: 5 }), zone: fc.constantFrom(...zones) });

describe('hours in a real week', () => {
  it('are what a calendar finds, in every zone and over every change of the clocks', () => {
    fc.assert(fc.property(person, person, fc.constantFrom(...weeks), (one, other, week) => {
      const [mine, theirs] = [one, other].map(({ blocks, zone }) => hoursInWeek(blocks, zone, week));
      const [expectedMine, expectedTheirs] = [one, other].map(({ blocks, zone }) => quartersByCalendar(blocks, zone, week));
      const shared = [...(expectedMine ?? [])].filter((minute) => expectedTheirs?.has(minute));
      expect(sharedMinutes(mine ?? [], theirs ?? [])).toBe(shared.length * STEP);
      expect((mine ?? []).reduce((sum, { from, to }) => sum + to - from, 0)).toBe((expectedMine?.size ?? 0) * STEP);
    }), { numRuns: 60, seed: 4 });
  });

  it('a change of the clocks on one side moves what two people share', () => {
    const seoul = (week: string) => hoursInWeek([[7, 1200, 1320]], 'Asia/Seoul', week);
    const london = (week: string) => hoursInWeek([[7, 660, 780]], 'Europe/London', week);
    // Seoul 20-22 is 11-13 in London in winter, 12-14 in summer.
    expect(sharedMinutes(seoul('2026-03-09'), london('2026-03-09'))).toBe(120);
    expect(sharedMinutes(seoul('2026-06-08'), london('2026-06-08'))).toBe(60);
  });
});
