/**
 * The notices about sessions: whom a change tells what, and how long a notice stands. Their keys begin with the
 * sessions.
 */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import type { Value } from '../../../store/template.ts';
import type { Causes, Telling } from '../../notifications/index.ts';
import { isParted, userProfiles } from '../../profile/index.ts';
import { isBlockedBetween } from '../../safety/index.ts';
import { feedbackWithin } from '../rules/limits.ts';
import { isSeenBy, mayMeet, partnerOfSession } from './access.ts';
import { sessionFeedback } from './feedback-tables.ts';
import { isOpenProposal } from './open-proposal.ts';
import { sessionProposals as proposals } from './proposal-tables.ts';
import { isInStatus } from './sessions.ts';
import {
  sessionParticipants as participants,
  sessionReminders,
  sessionReservations as reservations,
} from './tables.ts';

/** What most notices say of the session `r`. */
export const variables: SQL = sql`json_object('sessionId', r.id, 'startsAt', r.starts_at)`;

/**
 * Selects the other user of the session that this operation of a user has changed, the first of several: for
 * `notifyEach`.
 *
 * @param which condition on the session `r`.
 * @param said the variables of the notice, from `r`.
 */
export function selectPartner(
  isMeant: IsMeant,
  operationId: Value<string>,
  userId: Value<string>,
  which: SQL = sql`true`,
  said: SQL = variables,
): SQL {
  return sql`SELECT ${partnerOfSession(userId)} AS user_id, ${userId} AS actor_id, r.id AS dedupe_key, ${said} AS variables
    FROM ${reservations} r WHERE ${isMeant(sql`r.id`)} AND r.op = ${operationId} AND ${which} ORDER BY r.starts_at LIMIT 1`;
}

/** Says of the id of a session whether it is one of those that an operation may have changed. */
export type IsMeant = (id: SQL) => SQL;

/** Condition on a cancelled session `r`: the guest had confirmed it, so it is told, late or not. */
export function isToldCancel(isLate: boolean): SQL {
  return sql`(r.answered_at IS NOT NULL AND r.is_late = ${sql.raw(isLate ? '1' : '0')})`;
}

/** Selects the two users of a request that this operation has withdrawn: for `recountPairs`. */
export function selectWithdrawnSession(isMeant: IsMeant, operationId: Value<string>): SQL {
  return sql`SELECT DISTINCT guest_id AS one_id, host_id AS other_id FROM ${reservations}
    WHERE ${isMeant(sql`id`)} AND op = ${operationId} AND answered_at IS NULL`;
}

/** Selects the guest who has answered by this operation: for `readNoticesAboutStatements`. */
export function selectAnswered(isMeant: IsMeant, operationId: Value<string>): SQL {
  return sql`SELECT guest_id AS user_id, id AS dedupe_key FROM ${reservations} WHERE ${isMeant(sql`id`)} AND op = ${operationId}`;
}

/** Nothing is sent of a request that is over, nor of a session after its end. */
export function sessionCauses(now: Value<Instant>): Causes {
  const standsWhile = (condition: SQL): SQL =>
    sql`EXISTS (SELECT 1 FROM ${reservations} r WHERE r.id = n.variables ->> 'sessionId' AND r.is_hidden = 0 AND ${condition})`;
  const isAhead = standsWhile(sql`r.ends_at > ${now}`);
  const isNotOver = standsWhile(sql`r.due_at > ${now}`);
  const isReminded = standsWhile(sql`r.starts_at = n.variables ->> 'startsAt' AND ${isStillToCome(now)}`);
  return {
    'session.requested': standsWhile(
      sql`(r.status = 'pending' AND r.due_at > ${now} OR ${isAnyInSeries(sql`o.status = 'pending' AND o.due_at > ${now}`)})`,
    ),
    'session.confirmed': standsWhile(sql`r.status = 'confirmed' AND r.due_at > ${now}`),
    'session.declined': isAhead,
    'session.cancelled': isAhead,
    'session.cancelled_late': isAhead,
    'session.no_show': standsWhile(sql`true`),
    'session.reminder': isReminded,
    'session.reminder_soon': isReminded,
    'session.updated': isNotOver,
    'session.proposed': sql`EXISTS (SELECT 1 FROM ${proposals} q CROSS JOIN ${reservations} r ON r.id = q.session_id WHERE q.session_id = n.variables ->> 'sessionId' AND coalesce(q.set_id, q.id) = n.dedupe_key AND ${isOpenProposal(now)})`,
    'session.proposal_accepted': isNotOver,
    'session.proposal_declined': isNotOver,
    'session.clock_moved': isReminded,
    'session.time_kept': standsWhile(sql`r.time_kept > 0 AND r.starts_at > ${now}`),
    'session.feedback_due': standsWhile(sql`${awaitsFeedback(now, sql`n.user_id`)} AND ${isSeenBy(sql`n.user_id`)}`),
  };
}

/** Condition on a session `r`: it belongs to a series, and this holds for one of its sessions `o`. */
function isAnyInSeries(condition: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM ${reservations} o WHERE o.series_id = r.series_id AND ${condition})`;
}

/** Condition on a session `r`: it was confirmed, its users may still meet, and it has not begun: they are reminded. */
export function isStillToCome(now: Value<Instant>): SQL {
  return sql`(r.status = 'confirmed' AND r.starts_at > ${now} AND ${mayMeet(now)})`;
}

/** Condition on a session `r`: it is completed, and nobody is reported absent. */
export function hasTakenPlace(now: Value<Instant>): SQL {
  return sql`(${isInStatus('completed', now)} AND NOT EXISTS (SELECT 1 FROM ${participants} a WHERE a.session_id = r.id AND a.slot = 0 AND a.absent_at IS NOT NULL))`;
}

/** Condition on a session `r`: this user can give feedback on it, and has not. */
export function awaitsFeedback(now: Value<Instant>, userId: SQL): SQL {
  return sql`(${hasTakenPlace(now)} AND r.ends_at > ${subtractTimeFrom(now, feedbackWithin)}
    AND NOT EXISTS (SELECT 1 FROM ${sessionFeedback} f WHERE f.session_id = r.id AND f.author_id = ${userId}))`;
}

/**
 * Selects whom the reminders `m` tell that are written at this moment, and of what: for `notifyOfLatest`. The key holds
 * the start, so a session at another time is told of again.
 */
export function selectReminded(which: SQL): SQL {
  return sql`SELECT m.user_id, ${partnerOfSession(sql`m.user_id`)} AS actor_id, m.session_id || ' ' || m.starts_at || ' ' || m.offset_minutes AS dedupe_key, ${variables} AS variables
    FROM ${sessionReminders} m CROSS JOIN ${reservations} r ON r.id = m.session_id WHERE ${which}`;
}

/** Condition on a notice `n`: its actor, if it has one, is active, and neither of the two has blocked the other. */
const isActorThere: SQL = sql`(n.actor_id IS NULL OR EXISTS (SELECT 1 FROM ${userProfiles} a WHERE a.id = n.actor_id AND a.status = 'active'
  AND NOT ${isBlockedBetween(sql`n.user_id`, sql`a.id`)}))`;

/**
 * The notice that a partner asks for a session is there until that partner or a rule withdraws it, and that of a
 * proposed time until its author withdraws it or another one takes its place. No notice outlives that the session is
 * gone for both, or that a moderator has parted the two. While one has blocked the other, is suspended or is leaving,
 * its notices are hidden as the session is; a partner who hides takes only the name from them.
 */
export const sessionTelling: Telling = {
  types: [
    'session.requested',
    'session.confirmed',
    'session.declined',
    'session.cancelled',
    'session.cancelled_late',
    'session.no_show',
    'session.reminder',
    'session.reminder_soon',
    'session.updated',
    'session.proposed',
    'session.proposal_accepted',
    'session.proposal_declined',
    'session.expired',
    'session.clock_moved',
    'session.time_kept',
    'session.feedback_due',
  ],
  isTold: sql`(NOT ${isParted(sql`n.user_id`, sql`n.actor_id`)} AND ${isActorThere} AND NOT EXISTS (SELECT 1 FROM ${reservations} r WHERE r.id = n.variables ->> 'sessionId'
    AND (r.is_hidden = 1 OR (n.type = 'session.requested' AND r.status = 'cancelled' AND NOT ${isAnyInSeries(sql`o.status <> 'cancelled'`)})))
    AND (n.type <> 'session.proposed' OR EXISTS (SELECT 1 FROM ${proposals} q WHERE q.session_id = n.variables ->> 'sessionId' AND coalesce(q.set_id, q.id) = n.dedupe_key AND q.status <> 'withdrawn')))`,
};
