import type { SQL } from 'drizzle-orm';
import {
  requestsBetween,
  cancelRequestsStatements,
  selectNotices,
  requestsOfUser,
  type RequestSelection,
} from '../data/end-requests.ts';
import { endMatchBetweenStatements } from '../data/matches.ts';
import type { Clock } from '../../../platform/time/clock.ts';
import { withdrawNotices } from '../../notifications/index.ts';

/** The notices that a receiver gets about a request while it is open. */
export const noticesOfRequest = ['match.request_received', 'match.request_expiring'] as const;

/** Cancels open requests without a decision, and withdraws the notices that their receivers got about them. */
export function cancelRequestsWithNotices(clock: Clock, which: readonly RequestSelection[]): SQL[] {
  // The notices come first: afterwards no statement can tell which requests have just been cancelled.
  return [...withdrawNotices(noticesOfRequest, selectNotices(clock, which)), ...cancelRequestsStatements(clock, which)];
}

/** Ends what two users have with each other: their open request and their match. */
export function endBetween(clock: Clock, one: string, other: string): SQL[] {
  return [
    ...cancelRequestsWithNotices(clock, requestsBetween(one, other)),
    ...endMatchBetweenStatements(clock, one, other),
  ];
}

/** Cancels all open requests from and to a user. */
export function endOpenRequests(clock: Clock, userId: string): SQL[] {
  return cancelRequestsWithNotices(clock, requestsOfUser(userId));
}
