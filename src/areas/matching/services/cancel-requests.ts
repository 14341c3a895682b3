import type { SQL } from 'drizzle-orm';
import {
  forbiddenRequestsOf,
  forbiddenRequestsOfUsers,
  requestsBetween,
  cancelRequestsStatements,
  selectNotices,
  requestsOfUser,
  type RequestSelection,
} from '../data/end-requests.ts';
import { endMatchBetweenStatements } from '../data/matches.ts';
import { rebuildPoolStatements } from '../data/pool.ts';
import { reportMatchesAcrossStatement } from '../data/report-matches.ts';
import type { Statement } from '../../../store/statement.ts';
import { newId } from '../../../platform/ids.ts';
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

/** Cancels the open requests from and to a user that the rules no longer allow after a change. */
export function endForbiddenRequests(clock: Clock, userId: string): SQL[] {
  return cancelRequestsWithNotices(clock, forbiddenRequestsOf(clock, userId));
}

/**
 * What follows when a user's age group may have changed: matches across the line are shown to moderators. Whoever was
 * matched before a birthday stays matched until a moderator decides. Open requests across it end by `endForbiddenRequests`,
 * which follows each change of age too.
 */
export function reportAcrossAges(clock: Clock, userId: string): SQL[] {
  return [reportMatchesAcrossStatement(clock, newId(), userId)];
}

/** What follows when users have turned 18: the same for all of them, and their rows of the pool. */
export function passBirthdaysInMatching(clock: Clock, userIds: readonly string[]): Statement[] {
  return [
    ...cancelRequestsWithNotices(clock, forbiddenRequestsOfUsers(clock, userIds)),
    ...userIds.map((userId) => reportMatchesAcrossStatement(clock, newId(), userId)),
    ...rebuildPoolStatements(userIds, clock.nowIso()),
  ];
}

/** Cancels all open requests from and to a user. */
export function endOpenRequests(clock: Clock, userId: string): SQL[] {
  return cancelRequestsWithNotices(clock, requestsOfUser(userId));
}
