import { Refused } from '../../../platform/problems/refusal.ts';
import { dayIn, type Instant } from '../../../platform/time/instant.ts';
import { addDays, firstInstantAt } from '../../../platform/time/local-time.ts';

/**
 * Makes a change that a daily limit may refuse. At first without the days of the users, which takes one round trip. If
 * one of them then has too many sessions about this time, the refusal names their zones, and the change is made once
 * more with the day that it is there.
 *
 * @param attempt gets what `Booked.days` of data/own-rules says.
 */
export async function withDays<T>(attempt: (days: string) => Promise<T>): Promise<T> {
  try {
    return await attempt('[]');
  } catch (error) {
    const zones = error instanceof Refused && error.refusal.problem === 'sessions.day_full' && error.refusal.variables;
    if (!zones) throw error;
    // The assertion of data/own-rules makes it.
    return attempt(JSON.stringify((zones as unknown as Zones).zones.map(dayOf)));
  }
}

type Zones = { readonly zones: readonly (readonly [userId: string, timeZone: string, startsAt: Instant])[] };

/** The day of a user on which a session begins, as `Booked.days` has it. */
export function dayOf([userId, timeZone, startsAt]: Zones['zones'][number]): readonly string[] {
  const day = dayIn(timeZone, startsAt);
  return [userId, firstInstantAt(day, '00:00', timeZone), firstInstantAt(addDays(day, 1), '00:00', timeZone), startsAt];
}
