import type { SQL } from 'drizzle-orm';
import { between, cancelRequests, noticesOf, ofPerson, type Ending } from '../data/end-requests.ts';
import { endMatchBetween } from '../data/matches.ts';
import type { Clock } from '../../../platform/time/clock.ts';
import { withdrawNotices } from '../../notifications/index.ts';

/** What a receiver has been told of a request while it was open. */
export const noticesOfRequest = ['match.request_received', 'match.request_expiring'] as const;

/** Cancels open requests about which nobody has decided, and takes back what their receivers have been told of them. */
export function callOff(clock: Clock, which: readonly Ending[]): SQL[] {
  // First the notices: afterwards nothing tells which requests have just been cancelled.
  return [...withdrawNotices(noticesOfRequest, noticesOf(clock, which)), ...cancelRequests(clock, which)];
}

/** Ends what two users have with each other: their open request and their match. */
export function endBetween(clock: Clock, one: string, other: string): SQL[] {
  return [...callOff(clock, between(one, other)), ...endMatchBetween(clock, one, other)];
}

/** Ends all open requests of and to a user. */
export function endOpenRequests(clock: Clock, userId: string): SQL[] {
  return callOff(clock, ofPerson(userId));
}
