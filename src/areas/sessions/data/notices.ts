/** The notices about sessions: whom a change tells what, and how long a notice stands. Their keys are the sessions. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import type { Causes, Telling } from '../../notifications/index.ts';
import { partnerOfSession } from './access.ts';
import { sessionProposals as proposals } from './proposal-tables.ts';
import { isOpenProposal } from './proposals.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

const variables: SQL = sql`json_object('sessionId', r.id, 'startsAt', r.starts_at)`;

/**
 * Selects the other user of the session that this operation of a user has changed: for `notifyEach`.
 *
 * @param which condition on the session `r`.
 * @param said the variables of the notice, from `r`.
 */
export function selectPartner(
  sessionId: Value<string>,
  operationId: Value<string>,
  userId: Value<string>,
  which: SQL = sql`true`,
  said: SQL = variables,
): SQL {
  return sql`SELECT ${partnerOfSession(userId)} AS user_id, ${userId} AS actor_id, r.id AS dedupe_key, ${said} AS variables
    FROM ${reservations} r WHERE r.id = ${sessionId} AND r.op = ${operationId} AND ${which}`;
}

/** Condition on a cancelled session `r`: the guest had confirmed it, so it is told, late or not. */
export function isToldCancel(isLate: boolean): SQL {
  return sql`(r.answered_at IS NOT NULL AND r.is_late = ${sql.raw(isLate ? '1' : '0')})`;
}

/** Selects the two users of a request that this operation has withdrawn: for `recountPairs`. */
export function selectWithdrawnSession(sessionId: Value<string>, operationId: Value<string>): SQL {
  return sql`SELECT guest_id AS one_id, host_id AS other_id FROM ${reservations}
    WHERE id = ${sessionId} AND op = ${operationId} AND answered_at IS NULL`;
}

/** Selects the guest who has answered by this operation: for `readNoticesAboutStatements`. */
export function selectAnswered(sessionId: Value<string>, operationId: Value<string>): SQL {
  return sql`SELECT guest_id AS user_id, id AS dedupe_key FROM ${reservations} WHERE id = ${sessionId} AND op = ${operationId}`;
}

/**
 * Selects the users of sessions that a rule has just cancelled, each with the other as actor: for `notifyEach`. A
 * request that waited for an answer is not told.
 *
 * @param ids selects `session_id`.
 * @param pairs selects `told_by`: who knows already. Null if nobody does.
 */
export function selectTold(now: Value<Instant>, ids: SQL, isLate: boolean, pairs: SQL | null): SQL {
  const isTold =
    pairs === null ? sql`true` : sql`x.user_id NOT IN (SELECT coalesce(pair.told_by, '') FROM (${pairs}) AS pair)`;
  return sql`SELECT x.user_id, ${partnerOfSession(sql`x.user_id`)} AS actor_id, r.id AS dedupe_key, ${variables} AS variables
    FROM (${ids}) AS i CROSS JOIN ${reservations} r ON r.id = i.session_id CROSS JOIN ${participants} x ON x.session_id = r.id AND x.slot = 0
    WHERE r.cancelled_by = 'service' AND r.ended_at = ${now} AND ${isToldCancel(isLate)} AND ${isTold}`;
}

/** Nothing is sent of a request that is over, nor of a session after its end. */
export function sessionCauses(now: Value<Instant>): Causes {
  const standsWhile = (condition: SQL): SQL =>
    sql`EXISTS (SELECT 1 FROM ${reservations} r WHERE r.id = n.dedupe_key AND ${condition})`;
  const isAhead = standsWhile(sql`r.ends_at > ${now}`);
  // The keys of these notices are proposals, of which a session keeps the latest alone.
  const isOfAhead = sql`EXISTS (SELECT 1 FROM ${reservations} r WHERE r.id = n.variables ->> 'sessionId' AND r.due_at > ${now})`;
  return {
    'session.requested': standsWhile(sql`r.status = 'pending' AND r.due_at > ${now}`),
    'session.confirmed': standsWhile(sql`r.status = 'confirmed' AND r.due_at > ${now}`),
    'session.declined': isAhead,
    'session.cancelled': isAhead,
    'session.cancelled_late': isAhead,
    'session.updated': isOfAhead,
    'session.proposed': sql`EXISTS (SELECT 1 FROM ${proposals} q CROSS JOIN ${reservations} r ON r.id = q.session_id WHERE q.id = n.dedupe_key AND ${isOpenProposal(now)})`,
    'session.proposal_accepted': isOfAhead,
    'session.proposal_declined': isOfAhead,
  };
}

/** The notice that a partner asks for a session is there until that partner or a rule withdraws it. */
export const requestTelling: Telling = {
  types: ['session.requested'],
  isTold: sql`NOT EXISTS (SELECT 1 FROM ${reservations} r WHERE r.id = n.dedupe_key AND r.status = 'cancelled')`,
};

/** The notice of a proposed time is there until its author withdraws it, or another proposal takes its place. */
export const proposalTelling: Telling = {
  types: ['session.proposed'],
  isTold: sql`EXISTS (SELECT 1 FROM ${proposals} q WHERE q.id = n.dedupe_key AND q.status <> 'withdrawn')`,
};
