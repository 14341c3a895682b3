/** Requests that come to an end without a decision about them: time, a block, the end of an account. */
import { sql, type SQL } from 'drizzle-orm';
import { reminderBeforeMs, shifted } from '../../domain/matching/rules.ts';
import { transitions } from '../../domain/matching/states.ts';
import type { Clock } from '../../platform/clock.ts';
import { text } from '../row.ts';
import { matchingRequests as requests } from '../schema/matching.ts';
import { select, type Select } from '../statement.ts';
import { isPair } from './pair.ts';

/** Cancels the open request between two people, if there is one. */
export function endRequestBetween(clock: Clock, one: string, other: string): SQL {
  return cancel(clock, isPair(one, other, { low: requests.pairLow, high: requests.pairHigh }));
}

/** Cancels all open requests of and to a person. */
export function endRequestsOf(clock: Clock, userId: string): SQL[] {
  return [cancel(clock, sql`${requests.senderId} = ${userId}`), cancel(clock, sql`${requests.receiverId} = ${userId}`)];
}

/** Ends at most `limit` requests whose time is over, and answers their ids. They ended when it was, not when somebody looked. */
export function expireRequests(clock: Clock, limit: number): Select<string> {
  const update = sql`UPDATE ${requests} SET status = ${transitions.pending.expire}, decided_at = expires_at WHERE id IN
    (SELECT id FROM ${requests} WHERE status = 'pending' AND expires_at <= ${clock.nowIso()} ORDER BY expires_at, id LIMIT CAST(${limit} AS INTEGER)) RETURNING id`;
  return select(update, (row) => text(row, 'id'));
}

/** Open requests with a day left, at most `limit`, of which the receiver has not been reminded: what `notifyEach` wants to know. */
export function requestsToRemindOf(clock: Clock, limit: number): SQL {
  return sql`SELECT receiver_id AS user_id, sender_id AS actor_id, json_object('requestId', id, 'expiresAt', expires_at) AS variables, id AS dedupe_key
    FROM ${requests} WHERE id IN (${dueForReminder(clock, limit)})`;
}

/** Notes that the receivers of these same requests have been reminded, and answers their ids. */
export function markReminded(clock: Clock, limit: number): Select<string> {
  const update = sql`UPDATE ${requests} SET reminded_at = ${clock.nowIso()} WHERE id IN (${dueForReminder(clock, limit)}) RETURNING id`;
  return select(update, (row) => text(row, 'id'));
}

function dueForReminder(clock: Clock, limit: number): SQL {
  return sql`SELECT id FROM ${requests} WHERE status = 'pending' AND reminded_at IS NULL AND expires_at > ${clock.nowIso()}
    AND expires_at <= ${shifted(clock.now(), reminderBeforeMs)} ORDER BY expires_at, id LIMIT CAST(${limit} AS INTEGER)`;
}

function cancel(clock: Clock, which: SQL): SQL {
  const now = clock.nowIso();
  // One whose time is over has expired, whether the cron has been there or not.
  return sql`UPDATE ${requests} SET status = ${transitions.pending.cancel}, decided_at = ${now}
    WHERE ${which} AND ${requests.status} = 'pending' AND ${requests.expiresAt} > ${now}`;
}
