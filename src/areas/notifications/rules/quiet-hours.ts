import { dayIn, type Day, type Instant } from '../../../platform/time/instant.ts';
import { addDays, firstInstantAt, isoWeekdayOf } from '../../../platform/time/local-time.ts';
import { weekdayOf } from '../../profile/index.ts';
import type { QuietHours } from './preferences.ts';

/**
 * When the quiet hours end in which `now` lies; null outside them. The end itself is outside. They begin and end at the
 * first instant at which clocks in the zone show the time or a later one, so they are right on both days of a clock
 * change. Hours that a clock change joins are one.
 */
export function quietUntil(now: Instant, timeZone: string, hours: QuietHours | null): Instant | null {
  let until: Instant | null = null;
  for (;;) {
    const end: Instant | null = hours === null ? null : endAround(until ?? now, timeZone, hours);
    if (end === null) return until;
    until = end;
  }
}

/** The end of the window in which this moment lies; null if it lies in none. */
function endAround(moment: Instant, timeZone: string, hours: QuietHours): Instant | null {
  const today = dayIn(timeZone, moment);
  // The window of the day before may reach into this one. Clocks that go back over midnight repeat the day before.
  const ends = [-1, 0, 1].map((shift) => endOn(addDays(today, shift), moment, timeZone, hours));
  return ends.find((end) => end !== null) ?? null;
}

function endOn(day: Day, moment: Instant, timeZone: string, { from, to, weekdays }: QuietHours): Instant | null {
  if (!weekdays.includes(weekdayOf(isoWeekdayOf(day)))) return null;
  if (moment < firstInstantAt(day, from, timeZone)) return null;
  const end = firstInstantAt(to > from ? day : addDays(day, 1), to, timeZone);
  return moment < end ? end : null;
}
