import { type Instant, addTime } from '../../../platform/time/instant.ts';

/** The time between the request to delete an account and its deletion. */
export const gracePeriod = { days: 30 } as const;

/** The instant (24 characters) after which an account is purged if its deletion is requested at `now`. */
export function deleteAfter(now: Date): Instant {
  return addTime(now, gracePeriod);
}
