import type { SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import { notifyEach } from '../../notifications/index.ts';
import {
  cancelFutureStatement,
  freeFutureStatement,
  type FutureSessions,
  futureSessionsAcrossAges,
  futureSessionsBetween,
  futureSessionsOf,
  oneUser,
} from '../data/cancel-future.ts';
import { selectTold } from '../data/notices.ts';
import { dropRemindersStatement } from '../data/reminders.ts';

/**
 * Cancels the sessions ahead of users whose match has ended, and tells those who have not ended it, if they may know of
 * it.
 */
export function cancelSessionsOfPairs(now: Value<Instant>, pairs: SQL, isTold: boolean): SQL[] {
  const which = futureSessionsBetween(now, pairs);
  if (!isTold) return cancelSilently(now, which);
  return cancelAndTell(now, which, pairs);
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
  return cancelSilently(now, futureSessionsOf(now, oneUser(userId)));
}

function cancelSilently(now: Value<Instant>, which: FutureSessions): SQL[] {
  return [cancelFutureStatement(now, which, true), dropRemindersStatement(which), freeFutureStatement(now, which)];
}

function cancelAndTell(now: Value<Instant>, which: FutureSessions, pairs: SQL | null): SQL[] {
  return [
    cancelFutureStatement(now, which, false),
    ...notifyEach(now, 'session.cancelled', selectTold(now, which, false, pairs)),
    ...notifyEach(now, 'session.cancelled_late', selectTold(now, which, true, pairs)),
    dropRemindersStatement(which),
    freeFutureStatement(now, which),
  ];
}
