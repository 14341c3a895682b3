import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { addTime, instantOf, utcDay, type Day, type Instant } from './instant.ts';

/**
 * The first instant at which clocks in a zone (IANA name) show this day and time, or a later one. So a time that a
 * clock change skips is the first existing instant after it, and a time that occurs twice is its first occurrence.
 *
 * @param time `HH:MM`.
 * @throws RangeError for a zone that the runtime does not know.
 */
export function firstInstantAt(day: Day, time: string, timeZone: string): Instant {
  const wall = PlainDateTime.create(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8, 10)),
    Number(time.slice(0, 2)),
    Number(time.slice(3, 5)),
  );
  const found = PlainDateTime.toZonedDateTime(wall, timeZone, { disambiguation: 'earlier' });
  if (PlainDateTime.equals(ZonedDateTime.toPlainDateTime(found), wall)) return instantOf(found.epochMilliseconds);
  // The time is skipped, and `found` lies before the clock change.
  const change = ZonedDateTime.getTimeZoneTransition(found, 'next');
  if (change === null) throw new RangeError(`no clock change skips ${day} ${time} in ${timeZone}`);
  return instantOf(change.epochMilliseconds);
}

/** The day that comes `days` after this one; negative numbers go back. */
export function addDays(day: Day, days: number): Day {
  return utcDay(addTime(`${day}T00:00:00.000Z`, { days }));
}

/** The ISO number of the weekday: 1 for Monday to 7 for Sunday. */
export function isoWeekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}
