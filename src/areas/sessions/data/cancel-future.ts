import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { jsonList } from '../../../store/json-list.ts';
import { addTimeTo, subtractTimeFrom } from '../../../store/moments.ts';
import type { Value } from '../../../store/template.ts';
import type { UserIn } from '../../profile/index.ts';
import { freeCancelBefore, longestMinutes } from '../rules/limits.ts';
import { sessionTransitions } from '../rules/states.ts';
import { mayMeet, partnerOfSession } from './access.ts';
import { statusesOf } from './change.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/**
 * Which sessions that have not begun come to an end: a select of `session_id`. They are found by the time that they
 * block (the plus leaves `slot` out of the index), so those that are over cost nothing.
 */
export type FutureSessions = SQL;

/** Selects the sessions of these users that lie ahead. `which` is a condition on the session `r`. */
export function futureSessionsOf(
  now: Value<Instant>,
  users: SQL,
  which: SQL = sql`true`,
  startsAfter: SQL | Value<Instant> = now,
): FutureSessions {
  return sql`SELECT x.session_id FROM (${users}) AS u CROSS JOIN ${participants} x ON x.user_id = u.user_id AND x.starts_at > ${startsAfter}
      AND x.blocks_until IS NOT NULL AND +x.slot = 0
    CROSS JOIN ${reservations} r ON r.id = x.session_id WHERE ${which}`;
}

/** Selects the sessions of these pairs that lie ahead. */
export function futureSessionsBetween(now: Value<Instant>, pairs: SQL): FutureSessions {
  return sql`SELECT x.session_id FROM (${pairs}) AS pair CROSS JOIN ${participants} x ON x.user_id = pair.one_id AND x.starts_at > ${now}
      AND x.blocks_until IS NOT NULL AND +x.slot = 0
    CROSS JOIN ${reservations} r ON r.id = x.session_id AND ${partnerOfSession(sql`pair.one_id`)} = pair.other_id`;
}

/**
 * Selects those of a user's, or of several users', that are between a minor and an adult and are not over. The job that
 * passes a birthday can come late, so those count that have begun.
 */
export function futureSessionsAcrossAges(
  now: Value<Instant>,
  users: Value<string> | Value<readonly string[]>,
  areSeveral: boolean,
): FutureSessions {
  const isAcross = sql`NOT ${mayMeet(now)}`;
  const ids = areSeveral
    ? sql`SELECT value AS user_id FROM ${jsonList(users as Value<readonly string[]>)}`
    : sql`SELECT ${users as Value<string>} AS user_id`;
  return futureSessionsOf(now, ids, isAcross, subtractTimeFrom(now, { minutes: longestMinutes }));
}

/**
 * Makes the statement that cancels these sessions. The cause is told nobody.
 *
 * @param isHidden whether they are gone for both, for good. Otherwise their end is seen.
 */
export function cancelFutureStatement(now: Value<Instant>, which: FutureSessions, isHidden: boolean): SQL {
  return sql`UPDATE ${reservations} SET status = ${sessionTransitions.pending.end}, is_hidden = ${sql.raw(isHidden ? '1' : '0')}, due_at = NULL, ended_at = ${now}, cancelled_by = 'service',
    is_late = (status = 'confirmed' AND starts_at < ${addTimeTo(now, freeCancelBefore)}), version = version + 1,
    sequence = sequence + 1, shown_at = ${now}
    WHERE id IN (${which}) AND status IN ${statusesOf('end')} AND due_at > ${now}`;
}

/** Makes the statement that frees their time. Behind it, `which` selects them no more. */
export function freeFutureStatement(now: Value<Instant>, which: FutureSessions): SQL {
  return sql`UPDATE ${participants} SET blocks_until = NULL WHERE session_id IN (${which})
    AND EXISTS (SELECT 1 FROM ${reservations} r WHERE r.id = session_id AND r.due_at IS NULL AND r.ended_at = ${now})`;
}

/** A user as the select that `futureSessionsOf` takes. */
export function oneUser(userId: UserIn): SQL {
  return sql`SELECT ${userId} AS user_id`;
}
