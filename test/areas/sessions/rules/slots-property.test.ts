/** BOK-04: what is offered, compared with an independent count over all starts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/platform/time/instant.ts';
import { findSlots, minutesOf, noOwnLimits, type Side } from '../../../../src/areas/sessions/rules/slots.ts';
import { runsOf } from '../../../support/property.ts';

describe('findSlots', () => {
  it('offers exactly the starts of the grid that each rule alone allows', () => {
    const span = fc.tuple(fc.nat(6), fc.nat(95), fc.integer({ min: 1, max: 40 }));
    const side = fc.record({
      timeZone: fc.constantFrom(
        'Asia/Seoul',
        'America/New_York',
        'Asia/Kathmandu',
        'Australia/Lord_Howe',
        'Pacific/Apia',
      ),
      weekly: fc.array(span, { minLength: 1, maxLength: 8 }),
      busy: fc.array(fc.tuple(fc.nat(4 * 96), fc.integer({ min: 1, max: 16 })), { maxLength: 8 }),
    });
    const start = fc.constantFrom('2026-03-07', '2026-10-31', '2026-04-03', '2026-10-02', '2026-06-15');
    fc.assert(
      fc.property(side, side, start, fc.integer({ min: 1, max: 16 }), (one, other, day, quarters) => {
        const from = minutesOf(`${day}T00:00:00.000Z` as Instant);
        const sides = [one, other].map(({ timeZone, weekly, busy }) => ({
          hours: {
            timeZone,
            dates: [],
            weekly: weekly.map(
              ([at, quarter, length]) => [at + 1, quarter * 15, Math.min(1440, (quarter + length) * 15)] as const,
            ),
          },
          held: [],
          busy: busy
            .map(([at, length]) => ({ from: from + at * 15, to: from + (at + length) * 15 }))
            .toSorted((a, b) => a.from - b.from),
          limits: noOwnLimits,
        }));
        const duration = quarters * 15;
        const [own, partner] = sides as unknown as [Side, Side]; // of two records
        const end = new Date((from + 3 * 1440) * 60_000).toISOString() as Instant;
        const now = new Date((from - 1440) * 60_000).toISOString() as Instant;
        const asked = { from: `${day}T00:00:00.000Z` as Instant, to: end, durationMinutes: duration, now };
        const found = findSlots(asked, own, partner, end).slots.map(({ startsAt }) => minutesOf(startsAt));
        const expected = [];
        for (let at = from; at + duration <= from + 3 * 1440; at += 15)
          if (sides.every((each) => isFree(each, at, duration))) expected.push(at);
        expect(found).toEqual(expected);
      }),
      runsOf({ sampled: 40, full: 2000 }),
    );
  });
});

/** Asks the clock of the user minute by minute, and each session. */
function isFree({ hours, busy }: Side, at: number, duration: number): boolean {
  if (busy.some(({ from, to }) => from < at + duration && to > at)) return false;
  for (let minute = at; minute < at + duration; minute += 15) {
    const [weekday, time] = clockOf(hours.timeZone, minute);
    if (!hours.weekly.some(([day, from, to]) => day === weekday && from <= time && time < to)) return false;
  }
  return true;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string, minute: number): [weekday: number, time: number] {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(minute * 60_000).map(({ type, value }) => [type, value]));
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts['weekday'] ?? '') + 1;
  return [weekday, Number(parts['hour']) * 60 + Number(parts['minute'])];
}
