/** Match requests that end without a decision: by expiry, or by a rule (a block, an account, ages, preferences). */
import { addTimeTo } from '../../../store/moments.ts';
import { template, type Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { reminderBefore } from '../rules/limits.ts';
import { transitions } from '../rules/states.ts';
import { jsonList } from '../../../store/json-list.ts';
import { text } from '../../../store/row.ts';
import { matchingRequests as requests } from './tables.ts';
import { select, type Row } from '../../../store/statement.ts';
import { recountPairs } from '../../notifications/index.ts';
import { isMissedAtExpiry } from './open-requests.ts';
import { isPair } from './pair.ts';
import { markForRecountStatement } from './request-counts.ts';
import { areSuitable } from './suitability.ts';

/** Which open requests come to an end: a condition on the table. Made by `requestsBetween` and `requestsOfUser`. */
export type RequestSelection = SQL;

/** Selects the open request between two users. */
export function requestsBetween(one: Value<string>, other: Value<string>): RequestSelection[] {
  return [isPair(one, other, { low: requests.pairLow, high: requests.pairHigh })];
}

/** Selects all open requests from and to a user, with one seek for each side. */
export function requestsOfUser(userId: Value<string>): RequestSelection[] {
  return [sql`${requests.senderId} = ${userId}`, sql`${requests.receiverId} = ${userId}`];
}

/** Selects the open requests from and to a user whose ages or preferences no longer allow a match. */
export function forbiddenRequestsOf(now: Value<Instant>, userId: Value<string>): RequestSelection[] {
  const isForbidden = sql`NOT ${areSuitable(requests.senderId, requests.receiverId, now)}`;
  return requestsOfUser(userId).map((own) => sql`${own} AND ${requests.status} = 'pending' AND ${isForbidden}`);
}

/** Selects the same of several users. */
export function forbiddenRequestsOfUsers(now: Value<Instant>, userIds: Value<readonly string[]>): RequestSelection[] {
  const isForbidden = sql`NOT ${areSuitable(requests.senderId, requests.receiverId, now)}`;
  return [requests.senderId, requests.receiverId].map(
    (own) => sql`${own} IN ${jsonList(userIds)} AND ${requests.status} = 'pending' AND ${isForbidden}`,
  );
}

/** Selects those of these open requests whose users' ages or preferences do not allow a match. */
export function forbiddenAmongRequests(now: Value<Instant>, ids: Value<readonly string[]>): RequestSelection[] {
  const isForbidden = sql`NOT ${areSuitable(requests.senderId, requests.receiverId, now)}`;
  return [sql`${requests.id} IN ${jsonList(ids)} AND ${isForbidden}`];
}

/**
 * Ends open requests by a rule: withdraws them from their receivers. To their senders they look unanswered until they
 * expire, because an end would tell what the receiver did (contract/decisions/0031). Only the requests of `by`, whose
 * own step it is, are cancelled; in the pool they count as open until they would have expired. A request past its
 * expiry stays as it is: it counts as expired, even before the cron has run.
 */
export function endRequestsStatements(
  now: Value<Instant>,
  which: readonly RequestSelection[],
  by?: Value<string>,
): SQL[] {
  if (by === undefined)
    return which.map(
      (each) =>
        sql`UPDATE ${requests} SET withdrawn_at = ${now} WHERE ${isOpen(now, each)} AND ${requests.withdrawnAt} IS NULL`,
    );
  const isOwn = sql`${requests.senderId} = ${by}`;
  return which.map(
    (each) =>
      sql`UPDATE ${requests} SET withdrawn_at = coalesce(withdrawn_at, ${now}), status = iif(${isOwn}, ${transitions.pending.cancel}, status),
      decided_at = iif(${isOwn}, ${now}, NULL), counted_until = iif(${isOwn}, expires_at, NULL) WHERE ${isOpen(now, each)}`,
  );
}

/**
 * Selects the two users of each request that this change has withdrawn: for `recountPairs`.
 *
 * @param first who comes first: by default the receiver.
 */
export function selectWithdrawn(
  now: Value<Instant>,
  which: readonly RequestSelection[],
  first: Value<string> | SQL = sql`receiver_id`,
): SQL {
  return sql.join(
    which.map(
      (each) =>
        sql`SELECT ${first} AS one_id, iif(receiver_id = ${first}, sender_id, receiver_id) AS other_id FROM ${requests}
          WHERE ${isOpen(now, each)} AND ${requests.withdrawnAt} = ${now}`,
    ),
    sql` UNION ALL `,
  );
}

/**
 * The assignments of an UPDATE of `matching_requests` that expires a request. The request ended at its expiry, not when
 * the cron noticed it. If the rules do not allow it by then, it is withdrawn as well.
 */
export function expiryColumns(now: Value<Instant>): SQL {
  const isAllowed = areSuitable(requests.senderId, requests.receiverId, now);
  const isMissed = sql`(withdrawn_at IS NULL AND ${isMissedAtExpiry(requests)} AND ${isAllowed})`;
  return sql`status = ${transitions.pending.expire}, decided_at = expires_at, is_missed = ${isMissed},
    withdrawn_at = iif(withdrawn_at IS NULL AND NOT ${isAllowed}, expires_at, withdrawn_at)`;
}

/**
 * Makes the statements that expire at most `limit` requests whose time is over, and as many that only counted as open
 * until now. The last two return the ids of both. Whoever loses sight of the notices of a request that is withdrawn by
 * that is recounted.
 */
export const expireRequestsStatements = template((now: Value<Instant>, limit: Value<number>) => {
  const atMost = sql`LIMIT CAST(${limit} AS INTEGER)`;
  const overdue = (column: SQL): SQL => sql`SELECT ${column} FROM ${requests}
    WHERE status = 'pending' AND expires_at <= ${now} ORDER BY expires_at, id ${atMost}`;
  const counted = (column: SQL): SQL => sql`SELECT ${column} FROM ${requests}
    WHERE counted_until <= ${now} ORDER BY counted_until, id ${atMost}`;
  const ended = sql`UPDATE ${requests} SET ${expiryColumns(now)} WHERE id IN (${overdue(sql`id`)}) RETURNING id`;
  const released = sql`UPDATE ${requests} SET counted_until = NULL WHERE id IN (${counted(sql`id`)}) RETURNING id`;
  const withdrawn = sql`SELECT receiver_id AS one_id, sender_id AS other_id FROM ${requests} WHERE id IN (${overdue(sql`id`)})
    AND withdrawn_at IS NULL AND NOT ${areSuitable(requests.senderId, requests.receiverId, now)}`;
  const id = (row: Row): string => text(row, 'id');
  return [
    recountPairs(now, withdrawn),
    markForRecountStatement(overdue(sql`receiver_id`), now),
    markForRecountStatement(counted(sql`receiver_id`), now),
    select(ended, id),
    select(released, id),
  ];
});

/**
 * Selects at most `limit` open requests that have a day left and whose receiver has not been reminded, and as many that
 * only count as open: for `notifyEach`. Those that a rule has ended and those whose sender hides are among them:
 * whoever shows the notice leaves it out as long as the receiver may not see it. So no reminder tells which of the two
 * it is, nor later that a sender hid.
 */
export function selectReminders(now: Value<Instant>, limit: Value<number>): SQL {
  return sql`SELECT r.receiver_id AS user_id, r.sender_id AS actor_id, json_object('requestId', r.id, 'expiresAt', r.expires_at) AS variables, r.id AS dedupe_key
    FROM ${requests} r WHERE r.id IN (${dueForReminder(now, limit)})`;
}

/** Marks the same requests as reminded and returns their ids. */
export const markRemindedStatement = template((now: Value<Instant>, limit: Value<number>) => {
  const update = sql`UPDATE ${requests} SET reminded_at = ${now} WHERE id IN (${dueForReminder(now, limit)}) RETURNING id`;
  return select(update, (row) => text(row, 'id'));
});

function dueForReminder(now: Value<Instant>, limit: Value<number>): SQL {
  const due = (
    which: SQL,
    endsAt: SQL,
  ) => sql`SELECT id FROM (SELECT id FROM ${requests} WHERE ${which} AND reminded_at IS NULL
    AND ${endsAt} > ${now} AND ${endsAt} <= ${addTimeTo(now, reminderBefore)} ORDER BY ${endsAt}, id LIMIT CAST(${limit} AS INTEGER))`;
  return sql`${due(sql`status = 'pending'`, sql`expires_at`)} UNION ALL ${due(sql`counted_until IS NOT NULL`, sql`counted_until`)}`;
}

function isOpen(now: Value<Instant>, which: RequestSelection): SQL {
  return sql`${which} AND ${requests.status} = 'pending' AND ${requests.expiresAt} > ${now}`;
}
