import { compute, type Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { SQL } from 'drizzle-orm';
import {
  forbiddenRequestsOf,
  forbiddenRequestsOfUsers,
  requestsBetween,
  endRequestsStatements,
  selectWithdrawn,
  requestsOfUser,
  type RequestSelection,
} from '../data/end-requests.ts';
import { endMatchBetweenStatements } from '../data/matches.ts';
import { rebuildPoolStatements } from '../data/pool.ts';
import { reportMatchesAcrossStatement } from '../data/report-matches.ts';
import type { Statement } from '../../../store/statement.ts';
import { recountPairs } from '../../notifications/index.ts';

/**
 * Ends open requests that the rules no longer allow, and orders recounts for users who lose sight of notices by that.
 *
 * @param userId if they are all from or to one user, for whom one recount is enough.
 */
export function endForbidden(now: Value<Instant>, which: readonly RequestSelection[], userId?: Value<string>): SQL[] {
  return [...endRequestsStatements(now, which), recountPairs(now, selectWithdrawn(now, which, userId))];
}

/** Ends what two users have with each other when one blocks the other: their open request and their match. */
export function endBetween(now: Value<Instant>, blockerId: Value<string>, other: Value<string>): Statement[] {
  return [
    ...endRequestsStatements(now, requestsBetween(blockerId, other), blockerId),
    ...endMatchBetweenStatements(now, blockerId, other),
  ];
}

/** Ends the open requests from and to a user that the rules no longer allow after a change. */
export function endForbiddenRequests(now: Value<Instant>, userId: Value<string>): SQL[] {
  return endForbidden(now, forbiddenRequestsOf(now, userId), userId);
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

/**
 * What follows when users have turned 18: the same for all of them, and their rows of the pool. Their notices are
 * recounted because of their age group.
 */
export function passBirthdaysInMatching(now: Value<Instant>, userIds: Value<readonly string[]>): Statement[] {
  return [
    ...endRequestsStatements(now, forbiddenRequestsOfUsers(now, userIds)),
    reportMatchesAcrossStatement(now, userIds),
    ...rebuildPoolStatements(userIds, now),
  ];
}

/** Ends all open requests from and to a user who leaves or is suspended. */
export function endOpenRequests(now: Value<Instant>, userId: Value<string>): SQL[] {
  return endRequestsStatements(now, requestsOfUser(userId), userId);
}
