import type { SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import { notifyEach } from '../../notifications/index.ts';
import {
  cancelFutureStatements,
  endBegunStatements,
  type FutureSessions,
  futureSessionsAcrossAges,
  futureSessionsBetween,
  futureSessionsOf,
  oneUser,
  selectTold,
} from '../data/cancel-future.ts';

/**
 * Cancels the sessions ahead of users whose match has ended, and tells those who have not ended it, if they may know of
 * it. What has begun is over then too. After a block it is hidden instead: its end would tell when that was.
 */
export function cancelSessionsOfPairs(now: Value<Instant>, pairs: SQL, isTold: boolean): SQL[] {
  const which = futureSessionsBetween(now, pairs);
  if (!isTold) return cancelFutureStatements(now, which, true);
  return [...cancelAndTell(now, which, pairs), ...endBegunStatements(now, pairs)];
}

/** Cancels the sessions of a user whose age group may have changed, as far as they are across 18. */
export function cancelSessionsAcrossAges(now: Value<Instant>, userId: Value<string>): SQL[] {
  return cancelAndTell(now, futureSessionsAcrossAges(now, userId, false), null);
}

/** The same for users who have turned 18. */
export function cancelSessionsOfGrownUps(now: Value<Instant>, userIds: Value<readonly string[]>): SQL[] {
  return cancelAndTell(now, futureSessionsAcrossAges(now, userIds, true), null);
}

/** Cancels the sessions ahead of a user who leaves or is suspended. Nobody sees that user, so nobody is told. */
export function cancelSessionsOfUser(now: Value<Instant>, userId: Value<string>): SQL[] {
  return cancelFutureStatements(now, futureSessionsOf(now, oneUser(userId)), true);
}

function cancelAndTell(now: Value<Instant>, which: FutureSessions, pairs: SQL | null): SQL[] {
  return [
    ...notifyEach(now, 'session.cancelled', selectTold(now, which, false, pairs)),
    ...notifyEach(now, 'session.cancelled_late', selectTold(now, which, true, pairs)),
    ...cancelFutureStatements(now, which, false),
  ];
}
