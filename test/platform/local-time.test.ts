/** Compares `firstInstantAt` with Temporal in all zones, at every change of their clocks and at other times. */
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { firstInstantAt } from '../../src/platform/time/local-time.ts';
import { utcDay, type Day } from '../../src/platform/time/instant.ts';
import { zones } from '../../src/reference/zones.ts';
import { nonEmpty } from '../support/nonempty.ts';

const names = nonEmpty(
  [...zones.values()].map(({ name }) => name),
  'zones',
);

/** The first instant at which a clock shows this time or a later one, by Temporal. */
function byTemporal(wall: Temporal.PlainDateTime, zone: string): string {
  const found = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const isShown = found.toPlainDateTime().equals(wall);
  const first = isShown ? found : (found.getTimeZoneTransition('next') ?? expect.fail('no change skips the time'));
  return first.toInstant().toString({ smallestUnit: 'millisecond' });
}

function compare(wall: Temporal.PlainDateTime, zone: string): void {
  const day = wall.toPlainDate().toString() as Day; // the form of ISO 8601
  const time = wall.toPlainTime().toString({ smallestUnit: 'minute' });
  expect([zone, day, time, firstInstantAt(day, time, zone)]).toEqual([zone, day, time, byTemporal(wall, zone)]);
}

/** The changes of the clocks of a zone in the years 2020 to 2035. */
function changesOf(zone: string): Temporal.ZonedDateTime[] {
  const found: Temporal.ZonedDateTime[] = [];
  let last: Temporal.ZonedDateTime | null = Temporal.Instant.from('2020-01-01T00:00:00Z').toZonedDateTimeISO(zone);
  while ((last = last.getTimeZoneTransition('next')) !== null && last.year < 2036) found.push(last);
  return found;
}

describe('the first instant at a local time', () => {
  it('is that of Temporal around every change of the clocks, whether it skips or repeats the time', () => {
    const changes = nonEmpty(
      names.flatMap((zone) => changesOf(zone).map((change) => ({ zone, change }))),
      'changes of clocks',
    );
    for (const { zone, change } of changes)
      for (const minutes of [-61, -60, -30, -1, 0, 1, 30, 60]) compare(change.toPlainDateTime().add({ minutes }), zone);
  });

  it('is that of Temporal at any time', () => {
    const minute = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2036, 0) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...names), minute, (zone, at) => {
        const moment = new Date(at * 60_000);
        const wall = Temporal.PlainDateTime.from(`${utcDay(moment)}T${moment.toISOString().slice(11, 16)}`);
        compare(wall, zone);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the first instant of the next day where a whole day was skipped', () => {
    // Samoa moved across the date line and had no 30 December 2011.
    expect(firstInstantAt('2011-12-30', '12:00', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
  });

  it('does not exist in an unknown zone', () => {
    expect(() => firstInstantAt('2026-03-02', '09:00', 'Mars/Base')).toThrow(RangeError);
  });
});
