/** Users who stay in a zone, and users who change zones. */
import fc from 'fast-check';
import { instantOf } from '../../../src/platform/time/instant.ts';
import type { DayPart, ZoneHistory } from '../../../src/areas/stats/rules/local-days.ts';

/** Zones with half hours and quarters, at both ends of the day, with and without summer time. */
export const twelveZones = [
  'Asia/Seoul',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Vancouver',
  'America/New_York',
  'America/St_Johns',
  'Europe/London',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Casablanca',
] as const;

/** Those, and eight more. */
export const twentyZones = [
  ...twelveZones,
  'Asia/Tokyo',
  'Pacific/Honolulu',
  'Pacific/Auckland',
  'America/Sao_Paulo',
  'Europe/Paris',
  'Asia/Tehran',
  'Pacific/Marquesas',
  'Etc/UTC',
] as const;

/** The history of a user who was always in this zone. */
export function in1(timeZone: string): ZoneHistory {
  return [{ startsAt: '2026-01-01T00:00:00.000Z', timeZone }];
}

/** Histories with up to four changes of zone in half a year. */
export const changingHistory: fc.Arbitrary<ZoneHistory> = fc
  .tuple(
    fc.constantFrom(...twentyZones),
    fc.uniqueArray(fc.tuple(fc.nat(200 * 24 * 60), fc.constantFrom(...twentyZones)), {
      maxLength: 4,
      selector: ([minute]) => minute,
    }),
  )
  .map(([first, changes]) => [
    ...in1(first),
    ...changes
      .toSorted(([one], [other]) => one - other)
      .map(([minute, timeZone]) => ({
        startsAt: instantOf(Date.parse('2026-02-01T00:00:00Z') + minute * 60_000),
        timeZone,
      })),
  ]);

/** How many minutes of each day the parts have. */
export function minutesByDay(parts: readonly DayPart[]): Record<string, number> {
  const days: Record<string, number> = {};
  for (const { onDate, from, to } of parts) days[onDate] = (days[onDate] ?? 0) + (to - from) / 60_000;
  return days;
}
