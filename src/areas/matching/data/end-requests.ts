/** Match requests that end without a decision: by expiry, by a block, or with an account. */
import { addTime } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { reminderBefore } from '../rules/limits.ts';
import { transitions } from '../rules/states.ts';
import type { Clock } from '../../../platform/time/clock.ts';
import { jsonList } from '../../../store/json-list.ts';
import { text } from '../../../store/row.ts';
import { matchingRequests as requests } from './tables.ts';
import { select, type Select } from '../../../store/statement.ts';
import { isVisibleTo } from '../../profile/index.ts';
import { isAnswerable } from './open-requests.ts';
import { isPair } from './pair.ts';
import { markForRecountStatement } from './request-counts.ts';
import { areSuitable } from './suitability.ts';

/** Which open requests come to an end: a condition on the table. Made by `requestsBetween` and `requestsOfUser`. */
export type RequestSelection = SQL;

/** Selects the open request between two users. */
export function requestsBetween(one: string, other: string): RequestSelection[] {
  return [isPair(one, other, { low: requests.pairLow, high: requests.pairHigh })];
}

/** Selects all open requests from and to a user, with one seek for each side. */
export function requestsOfUser(userId: string): RequestSelection[] {
  return [sql`${requests.senderId} = ${userId}`, sql`${requests.receiverId} = ${userId}`];
}

/** Selects the open requests from and to a user whose ages or preferences no longer allow a match. */
export function forbiddenRequestsOf(clock: Clock, userId: string): RequestSelection[] {
  const isForbidden = sql`NOT ${areSuitable(requests.senderId, requests.receiverId, clock.nowIso())}`;
  return requestsOfUser(userId).map((own) => sql`${own} AND ${requests.status} = 'pending' AND ${isForbidden}`);
}

/** Selects the same of several users. */
export function forbiddenRequestsOfUsers(clock: Clock, userIds: readonly string[]): RequestSelection[] {
  const isForbidden = sql`NOT ${areSuitable(requests.senderId, requests.receiverId, clock.nowIso())}`;
  return [requests.senderId, requests.receiverId].map(
    (own) => sql`${own} IN ${jsonList(userIds)} AND ${requests.status} = 'pending' AND ${isForbidden}`,
  );
}

/** Selects those of these open requests whose users' ages or preferences do not allow a match. */
export function forbiddenAmongRequests(clock: Clock, ids: readonly string[]): RequestSelection[] {
  const isForbidden = sql`NOT ${areSuitable(requests.senderId, requests.receiverId, clock.nowIso())}`;
  return [sql`${requests.id} IN ${jsonList(ids)} AND ${isForbidden}`];
}

/**
 * Cancels open requests. A request past its expiry stays as it is: it counts as expired, even before the cron has run.
 */
export function cancelRequestsStatements(clock: Clock, which: readonly RequestSelection[]): SQL[] {
  return which.flatMap((each) => [
    markForRecountStatement(sql`SELECT receiver_id FROM ${requests} WHERE ${isOpen(clock, each)}`, clock.nowIso()),
    sql`UPDATE ${requests} SET status = ${transitions.pending.cancel}, decided_at = ${clock.nowIso()} WHERE ${isOpen(clock, each)}`,
  ]);
}

/**
 * Selects the notices to withdraw when these requests are cancelled: for `withdrawNotices`, before the cancellation.
 */
export function selectNotices(clock: Clock, which: readonly RequestSelection[]): SQL {
  return sql.join(
    which.map(
      (each) => sql`SELECT receiver_id AS user_id, id AS dedupe_key FROM ${requests} WHERE ${isOpen(clock, each)}`,
    ),
    sql` UNION ALL `,
  );
}

/**
 * The assignments of an UPDATE of `matching_requests` that expires a request. The request ended at its expiry, not when
 * the cron noticed it.
 */
export function expiryColumns(): SQL {
  const isMissed = isAnswerable({ senderId: requests.senderId, receiverId: requests.receiverId });
  return sql`status = ${transitions.pending.expire}, decided_at = expires_at, is_missed = ${isMissed}`;
}

/** Makes the statements that expire at most `limit` requests whose time is over. The last one returns their ids. */
export function expireRequestsStatements(clock: Clock, limit: number): [SQL, Select<string>] {
  const overdue = (
    column: SQL,
  ): SQL => sql`SELECT ${column} FROM ${requests} WHERE status = 'pending' AND expires_at <= ${clock.nowIso()}
    ORDER BY expires_at, id LIMIT CAST(${limit} AS INTEGER)`;
  const update = sql`UPDATE ${requests} SET ${expiryColumns()} WHERE id IN (${overdue(sql`id`)}) RETURNING id`;
  return [markForRecountStatement(overdue(sql`receiver_id`), clock.nowIso()), select(update, (row) => text(row, 'id'))];
}

/**
 * Selects at most `limit` open requests that have a day left and whose receiver has not been reminded: for
 * `notifyEach`. Leaves out receivers who may not see the sender, and requests that the rules no longer
 * allow.
 */
export function selectReminders(clock: Clock, limit: number): SQL {
  return sql`SELECT receiver_id AS user_id, sender_id AS actor_id, json_object('requestId', id, 'expiresAt', expires_at) AS variables, id AS dedupe_key
    FROM ${requests} WHERE id IN (${dueForReminder(clock, limit)}) AND ${isVisibleTo(requests.receiverId, requests.senderId)}
      AND ${areSuitable(requests.senderId, requests.receiverId, clock.nowIso())}`;
}

/**
 * Marks the same requests as reminded and returns their ids. It also marks those without a notice, so that they do not
 * block the others.
 */
export function markRemindedStatement(clock: Clock, limit: number): Select<string> {
  const update = sql`UPDATE ${requests} SET reminded_at = ${clock.nowIso()} WHERE id IN (${dueForReminder(clock, limit)}) RETURNING id`;
  return select(update, (row) => text(row, 'id'));
}

function dueForReminder(clock: Clock, limit: number): SQL {
  return sql`SELECT id FROM ${requests} WHERE status = 'pending' AND reminded_at IS NULL AND expires_at > ${clock.nowIso()}
    AND expires_at <= ${addTime(clock.now(), reminderBefore)} ORDER BY expires_at, id LIMIT CAST(${limit} AS INTEGER)`;
}

function isOpen(clock: Clock, which: RequestSelection): SQL {
  return sql`${which} AND ${requests.status} = 'pending' AND ${requests.expiresAt} > ${clock.nowIso()}`;
}
