import { addTime, instantOf, millisecondsIn, utcDay, type Day, type Instant } from './instant.ts';

const MINUTE = millisecondsIn({ minutes: 1 });
const DAY = millisecondsIn({ days: 1 });

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The UTC offset of a zone (IANA name) in minutes, positive east of UTC, at an instant in milliseconds since 1970.
 *
 * @throws RangeError for a zone that the runtime does not know.
 */
export function offsetAt(timeZone: string, instant: number): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])?(\d\d)?:?(\d\d)?/.exec(format.format(instant)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * The first whole minute after `from`, at most `to`, at which a zone no longer has its offset of `from`. All are
 * milliseconds since 1970.
 */
export function firstChange(timeZone: string, from: number, to: number): number {
  const before = offsetAt(timeZone, from);
  let [low, high] = [from / MINUTE, to / MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(timeZone, middle * MINUTE) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

/**
 * The first instant at which clocks in a zone (IANA name) show this day and time, or a later one. So a time that a
 * clock change skips is the first existing instant after it, and a time that occurs twice is its first occurrence.
 *
 * @param time `HH:MM`.
 * @throws RangeError for a zone that the runtime does not know.
 */
export function firstInstantAt(day: Day, time: string, timeZone: string): Instant {
  const wall = Date.parse(`${day}T${time}:00.000Z`);
  // No offset is a whole day, so the instant lies between these two. Clocks change once in that time at most.
  const [from, to] = [wall - DAY, wall + DAY];
  const [found = firstChange(timeZone, from, to)] = [offsetAt(timeZone, from), offsetAt(timeZone, to)]
    .map((offset) => ({ offset, instant: wall - offset * MINUTE }))
    .filter(({ offset, instant }) => offsetAt(timeZone, instant) === offset)
    .map(({ instant }) => instant)
    .sort((one, other) => one - other);
  return instantOf(found);
}

/** The day that comes `days` after this one; negative numbers go back. */
export function addDays(day: Day, days: number): Day {
  return utcDay(addTime(`${day}T00:00:00.000Z`, { days }));
}

/** The ISO number of the weekday: 1 for Monday to 7 for Sunday. */
export function isoWeekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}
