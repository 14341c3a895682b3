import type { SQL } from 'drizzle-orm';
import {
  requestsBetween,
  cancelRequestsStatements,
  selectNotices,
  requestsOfUser,
  type Ending,
} from '../data/end-requests.ts';
import { endMatchBetweenStatements } from '../data/matches.ts';
import type { Clock } from '../../../platform/time/clock.ts';
import { withdrawNotices } from '../../notifications/index.ts';

/** What a receiver has been told of a request while it was open. */
export const noticesOfRequest = ['match.request_received', 'match.request_expiring'] as const;

/** Cancels open requests about which nobody has decided, and takes back what their receivers have been told of them. */
export function cancelRequestsWithNotices(clock: Clock, which: readonly Ending[]): SQL[] {
  // First the notices: afterwards nothing tells which requests have just been cancelled.
  return [...withdrawNotices(noticesOfRequest, selectNotices(clock, which)), ...cancelRequestsStatements(clock, which)];
}

/** Ends what two users have with each other: their open request and their match. */
export function endBetween(clock: Clock, one: string, other: string): SQL[] {
  return [
    ...cancelRequestsWithNotices(clock, requestsBetween(one, other)),
    ...endMatchBetweenStatements(clock, one, other),
  ];
}

/** Ends all open requests of and to a user. */
export function endOpenRequests(clock: Clock, userId: string): SQL[] {
  return cancelRequestsWithNotices(clock, requestsOfUser(userId));
}
