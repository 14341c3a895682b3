import { compute, type Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { SQL } from 'drizzle-orm';
import {
  forbiddenRequestsOf,
  forbiddenRequestsOfUsers,
  requestsBetween,
  endRequestsStatements,
  selectNotices,
  requestsOfUser,
  type RequestSelection,
} from '../data/end-requests.ts';
import { endMatchBetweenStatements } from '../data/matches.ts';
import { rebuildPoolStatements } from '../data/pool.ts';
import { reportMatchesAcrossStatement } from '../data/report-matches.ts';
import type { Statement } from '../../../store/statement.ts';
import { withdrawNotices } from '../../notifications/index.ts';

/** The notices that a receiver gets about a request while it is open. */
export const noticesOfRequest = ['match.request_received', 'match.request_expiring'] as const;

/**
 * Ends open requests by a rule, and withdraws the notices that their receivers got about them.
 *
 * @param by the user whose own step it is, if it is one: their sent requests are cancelled, as they know.
 */
export function endRequestsWithNotices(
  now: Value<Instant>,
  which: readonly RequestSelection[],
  by?: Value<string>,
): SQL[] {
  // The notices come first: afterwards no statement can tell which requests have just ended.
  return [...withdrawNotices(noticesOfRequest, selectNotices(now, which)), ...endRequestsStatements(now, which, by)];
}

/** Ends what two users have with each other when one blocks the other: their open request and their match. */
export function endBetween(now: Value<Instant>, blockerId: Value<string>, other: Value<string>): SQL[] {
  return [
    ...endRequestsWithNotices(now, requestsBetween(blockerId, other), blockerId),
    ...endMatchBetweenStatements(now, blockerId, other),
  ];
}

/** Ends the open requests from and to a user that the rules no longer allow after a change. */
export function endForbiddenRequests(now: Value<Instant>, userId: Value<string>): SQL[] {
  return endRequestsWithNotices(now, forbiddenRequestsOf(now, userId));
}

/**
 * What follows when a user's age group may have changed: matches across the line are shown to moderators. Whoever was
 * matched before a birthday stays matched until a moderator decides. Open requests across it end by
 * `endForbiddenRequests`, which follows each change of age too.
 */
export function reportAcrossAges(now: Value<Instant>, userId: Value<string>): SQL[] {
  return [
    reportMatchesAcrossStatement(
      now,
      compute([userId], (id) => [id]),
    ),
  ];
}

/** What follows when users have turned 18: the same for all of them, and their rows of the pool. */
export function passBirthdaysInMatching(now: Value<Instant>, userIds: Value<readonly string[]>): Statement[] {
  return [
    ...endRequestsWithNotices(now, forbiddenRequestsOfUsers(now, userIds)),
    reportMatchesAcrossStatement(now, userIds),
    ...rebuildPoolStatements(userIds, now),
  ];
}

/** Ends all open requests from and to a user who leaves or is suspended. */
export function endOpenRequests(now: Value<Instant>, userId: Value<string>): SQL[] {
  return endRequestsWithNotices(now, requestsOfUser(userId), userId);
}
