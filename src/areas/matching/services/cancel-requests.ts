import type { Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { SQL } from 'drizzle-orm';
import {
  forbiddenRequestsOf,
  requestsBetween,
  cancelRequestsStatements,
  selectNotices,
  requestsOfUser,
  type RequestSelection,
} from '../data/end-requests.ts';
import { endMatchBetweenStatements } from '../data/matches.ts';
import { reportMatchesAcrossStatement } from '../data/report-matches.ts';
import { withdrawNotices } from '../../notifications/index.ts';

/** The notices that a receiver gets about a request while it is open. */
export const noticesOfRequest = ['match.request_received', 'match.request_expiring'] as const;

/** Cancels open requests without a decision, and withdraws the notices that their receivers got about them. */
export function cancelRequestsWithNotices(now: Value<Instant>, which: readonly RequestSelection[]): SQL[] {
  // The notices come first: afterwards no statement can tell which requests have just been cancelled.
  return [...withdrawNotices(noticesOfRequest, selectNotices(now, which)), ...cancelRequestsStatements(now, which)];
}

/** Ends what two users have with each other: their open request and their match. */
export function endBetween(now: Value<Instant>, one: Value<string>, other: Value<string>): SQL[] {
  return [
    ...cancelRequestsWithNotices(now, requestsBetween(one, other)),
    ...endMatchBetweenStatements(now, one, other),
  ];
}

/** Cancels the open requests from and to a user that the rules no longer allow after a change. */
export function endForbiddenRequests(now: Value<Instant>, userId: Value<string>): SQL[] {
  return cancelRequestsWithNotices(now, forbiddenRequestsOf(now, userId));
}

/**
 * What follows when a user's age group may have changed: open requests across the line end, and matches across it are
 * shown to moderators. Whoever was matched before a birthday stays matched until a moderator decides.
 */
export function endAcrossAges(now: Value<Instant>, userId: Value<string>): SQL[] {
  return [...endForbiddenRequests(now, userId), reportMatchesAcrossStatement(now, userId)];
}

/** Cancels all open requests from and to a user. */
export function endOpenRequests(now: Value<Instant>, userId: Value<string>): SQL[] {
  return cancelRequestsWithNotices(now, requestsOfUser(userId));
}
