import { dayIn, type Day, type Instant } from '../../../platform/time/instant.ts';
import { addDays, firstInstantAt, isoWeekdayOf } from '../../../platform/time/local-time.ts';
import { weekdayOf } from '../../profile/index.ts';
import type { Digest, Preferences } from './preferences.ts';
import { quietUntil } from './quiet-hours.ts';

/** A digest of e-mails. */
export interface DigestWindow {
  /** The local day on which it comes. A user has one digest a day: user and day are its unique key. */
  readonly day: Day;
  /** When it is due. It holds what happened before; what happens later is in the next one. */
  readonly at: Instant;
}

/**
 * The digest that an event of this moment belongs to; null if e-mails are not collected. It is due after `now`, so an
 * event at the very moment of a digest is in the next one.
 *
 * @param lastDay the day of the digest that was sent last. After a flight to the west the same day comes again, and
 *   the event is in the digest of a later day.
 */
export function nextDigestAt(
  now: Instant,
  timeZone: string,
  { frequency, at, weekday }: Digest,
  lastDay: Day | null = null,
): DigestWindow | null {
  if (frequency === 'off') return null;
  for (let day = dayIn(timeZone, now); ; day = addDays(day, 1)) {
    if (frequency === 'weekly' && weekdayOf(isoWeekdayOf(day)) !== weekday) continue;
    if (lastDay !== null && day <= lastDay) continue;
    const due = firstInstantAt(day, at, timeZone);
    if (due > now) return { day, at: due };
  }
}

/**
 * When the digest of a day may be sent that was ordered for an earlier moment: at once (null), or at the instant at
 * which its time, the pause and the quiet hours of this moment let it come.
 */
export function digestWaitsUntil(day: Day, now: Instant, timeZone: string, preferences: Preferences): Instant | null {
  const { digest, pausedUntil, quietHours } = preferences;
  const due = digest.frequency === 'off' ? now : firstInstantAt(day, digest.at, timeZone);
  const from = [now, due, pausedUntil ?? now].toSorted().at(-1) ?? now;
  const at = quietUntil(from, timeZone, quietHours) ?? from;
  return at > now ? at : null;
}
