import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { jsonList } from '../../../store/json-list.ts';
import { addTimeTo, subtractTimeFrom } from '../../../store/moments.ts';
import type { Value } from '../../../store/template.ts';
import { isParted, type UserIn } from '../../profile/index.ts';
import { freeCancelBefore, longestMinutes } from '../rules/limits.ts';
import { sessionTransitions } from '../rules/states.ts';
import { mayMeet, partnerOfSession } from './access.ts';
import { statusesOf } from './change.ts';
import { variables } from './notices.ts';
import {
  sessionParticipants as participants,
  sessionReminders as reminders,
  sessionReservations as reservations,
} from './tables.ts';

/**
 * Which sessions come to an end: what stands behind FROM, with the session as `r`. Those that are over cost nothing,
 * and those of a pair are found without all others of the two.
 */
export interface FutureSessions {
  readonly live: SQL;
  /** The same behind the statement that cancels them; null if they are not found any more. */
  readonly cancelled: SQL | null;
}

/**
 * The sessions of these users that lie ahead. They are found by the time that they block (the plus leaves `slot` out of
 * the index).
 *
 * @param which condition on the session `r`.
 */
export function futureSessionsOf(
  now: Value<Instant>,
  users: SQL,
  which: SQL = sql`true`,
  startsAfter: SQL | Value<Instant> = now,
): FutureSessions {
  const blocking = (
    isMeant: SQL,
  ): SQL => sql`(${users}) AS u CROSS JOIN ${participants} b ON b.user_id = u.user_id AND b.starts_at > ${startsAfter}
      AND b.blocks_until IS NOT NULL AND +b.slot = 0 CROSS JOIN ${reservations} r ON r.id = b.session_id AND ${isMeant}`;
  return {
    live: blocking(sql`${isLive(now)} AND ${which}`),
    cancelled: blocking(sql`r.due_at IS NULL AND r.ended_at = ${now}`),
  };
}

/** The sessions of these pairs that lie ahead. */
export function futureSessionsBetween(now: Value<Instant>, pairs: SQL): FutureSessions {
  return { live: between(now, pairs, sql`r.starts_at > ${now}`), cancelled: null };
}

function between(now: Value<Instant>, pairs: SQL, starts: SQL): SQL {
  // Either of the two has asked.
  return sql`(SELECT one_id, other_id FROM (${pairs}) UNION ALL SELECT other_id, one_id FROM (${pairs})) AS pair
      CROSS JOIN ${reservations} r ON r.host_id = pair.one_id AND r.guest_id = pair.other_id AND ${starts} AND ${isLive(now)}`;
}

function isLive(now: Value<Instant>): SQL {
  return sql`r.ended_at IS NULL AND r.due_at > ${now} AND r.status IN ${statusesOf('end')}`;
}

/**
 * Those of a user's sessions, or of several users', that are between a minor and an adult and are not over. The job
 * that passes a birthday can come late, so those count that have begun.
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
 * Selects the users of these sessions, each with the other as actor, for `notifyEach`. It stands before the statements
 * that cancel them. A request that waits for an answer is not told, and of a series the first session is.
 *
 * @param pairs selects `told_by`: who knows already. Null if nobody does.
 */
export function selectTold(now: Value<Instant>, { live }: FutureSessions, isLate: boolean, pairs: SQL | null): SQL {
  const isTold =
    pairs === null ? sql`true` : sql`x.user_id NOT IN (SELECT coalesce(pair.told_by, '') FROM (${pairs}) AS pair)`;
  return sql`SELECT x.user_id, ${partnerOfSession(sql`x.user_id`)} AS actor_id, r.id AS dedupe_key, ${variables} AS variables
    FROM (SELECT r.id, r.host_id, r.guest_id, min(r.starts_at) AS starts_at FROM ${live}
      WHERE r.answered_at IS NOT NULL AND ${endsLate(now)} = ${sql.raw(isLate ? '1' : '0')} GROUP BY coalesce(r.series_id, r.id)) AS r
    CROSS JOIN ${participants} x ON x.session_id = r.id AND x.slot = 0 WHERE NOT ${isParted(sql`r.host_id`, sql`r.guest_id`)} AND ${isTold}`;
}

function endsLate(now: Value<Instant>): SQL {
  return sql`(r.status = 'confirmed' AND r.starts_at < ${addTimeTo(now, freeCancelBefore)})`;
}

/**
 * Makes the statements that cancel these sessions, free their time and take their reminders. The cause is told nobody.
 *
 * @param isHidden whether they are gone for both, for good. Otherwise their end is seen.
 */
export function cancelFutureStatements(
  now: Value<Instant>,
  { live, cancelled }: FutureSessions,
  isHidden: boolean,
): SQL[] {
  const cancel = sql`UPDATE ${reservations} SET status = ${sessionTransitions.pending.end}, is_hidden = ${sql.raw(isHidden ? '1' : '0')}, due_at = NULL, ended_at = ${now}, cancelled_by = 'service',
    is_late = (status = 'confirmed' AND starts_at < ${addTimeTo(now, freeCancelBefore)}), version = version + 1,
    sequence = sequence + 1, shown_at = ${now} WHERE id IN (SELECT r.id FROM ${live})`;
  const free = (which: SQL): SQL =>
    sql`UPDATE ${participants} SET blocks_until = NULL WHERE session_id IN (SELECT r.id FROM ${which}) AND blocks_until IS NOT NULL`;
  return [
    sql`DELETE FROM ${reminders} WHERE session_id IN (SELECT r.id FROM ${live}) AND +sent_at IS NULL`,
    ...(cancelled === null ? [free(live), cancel] : [cancel, free(cancelled)]),
  ];
}

/**
 * Makes the statements that let the sessions of these pairs end now that have begun: as if their time was over, so they
 * are completed, and the cron stores it.
 */
export function endBegunStatements(now: Value<Instant>, pairs: SQL): SQL[] {
  const begun = between(
    now,
    pairs,
    sql`r.starts_at <= ${now} AND r.starts_at > ${subtractTimeFrom(now, { minutes: longestMinutes })}`,
  );
  return [
    sql`UPDATE ${participants} SET blocks_until = ${now}, claimed_at = ${now} WHERE session_id IN (SELECT r.id FROM ${begun}) AND slot = 0`,
    sql`UPDATE ${reservations} SET due_at = ${now}, version = version + 1 WHERE id IN (SELECT r.id FROM ${begun})`,
  ];
}

/** A user as the select that `futureSessionsOf` takes. */
export function oneUser(userId: UserIn): SQL {
  return sql`SELECT ${userId} AS user_id`;
}
