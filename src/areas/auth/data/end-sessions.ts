import { template, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { enqueueFrom, type NewJob } from '../../../store/outbox.ts';
import { jsonList } from '../../../store/json-list.ts';
import { text } from '../../../store/row.ts';
import { liveClose } from './job-kinds.ts';
import { withSessions } from '../hooks.ts';
import { authSessions, securityEvents } from './tables.ts';
import { type Change, select, type Select } from '../../../store/statement.ts';
import { recordEventStatement } from './events.ts';

export type SessionEndReason = NonNullable<(typeof authSessions.$inferInsert)['endReason']>;

/** Which sessions of one user to end, and why. */
export interface SessionsEnd {
  readonly userId: Value<string>;
  /** Condition on the row of a session: `anySession`, `thisSession`, `sessionsWith` or `sessionsBut`. */
  readonly which: SQL;
  readonly reason: SessionEndReason;
  /**
   * If this condition holds, all live connections of the user close, also those of tokens that belong to no session.
   * Absent if only those of the ended sessions close.
   */
  readonly closesOthersIf?: SQL;
}

/** Condition on a session: any. */
export const anySession = sql`true`;

/** Condition on a session: it has this id. */
export function thisSession(id: Value<string>): SQL {
  return sql`id = ${id}`;
}

/** Condition on a session: its id is one of these. */
export function sessionsWith(ids: Value<readonly string[]>): SQL {
  return sql`id IN ${jsonList(ids)}`;
}

/** Condition on a session: it is not this one. Any session if `id` is null. */
export function sessionsBut(id: Value<string | null>): SQL {
  return sql`id IS NOT ${id}`;
}

/**
 * Makes the statements that end current sessions of one user with all that belongs to them, record it in the security
 * log, and order their live connections closed, in case the request itself fails to do so. The last statement returns
 * the ids of the sessions that ended: after the commit pass them to `closeSockets`.
 *
 * @param id of the entry in the log and of the job: new for each call.
 */
export function endSessionsStatements(
  { id, now }: Values<NewJob>,
  { userId, which, reason, closesOthersIf }: SessionsEnd,
): [...Change[], Select<string>] {
  const running = sql`user_id = ${userId} AND ended_at IS NULL AND expires_at > ${now} AND ${which}`;
  const record = recordEventStatement(
    { id, kind: 'session_ended', at: now },
    sql`SELECT user_id, NULL, json_object('reason', ${reason}, 'sessionIds', json_group_array(id))
      FROM ${authSessions} WHERE ${running} GROUP BY user_id`,
  );
  const close =
    closesOthersIf === undefined
      ? enqueueClosing({ id, now })
      : enqueueFrom({ id, now }, liveClose, closing(userId, id, closesOthersIf));
  const end = sql`UPDATE ${authSessions} SET ended_at = ${now}, end_reason = ${reason} WHERE ${running} RETURNING id`;
  const ending = sql`SELECT id FROM ${authSessions} WHERE ${running}`;
  return [record, close, ...withSessions.ask(ending).flat(), select(end, (row) => text(row, 'id'))];
}

function closing(userId: Value<string>, eventId: Value<string>, condition: SQL): SQL {
  return sql`SELECT json_object('userId', ${userId}) AS payload, ${eventId} AS dedupe_key, ${userId} AS user_id WHERE ${condition}`;
}

/**
 * Makes the job that closes the live connections of ended sessions, if the event with its id was recorded in the same
 * batch.
 */
export function enqueueClosing({ id, now }: Values<NewJob>): SQL {
  const about = sql`SELECT json_object('userId', user_id) AS payload, id AS dedupe_key, user_id FROM ${securityEvents} WHERE id = ${id}`;
  return enqueueFrom({ id, now }, liveClose, about);
}

/** The query for a user's sessions that ended since an instant, the latest first. */
export const sessionsEndedSince = template((userId: Value<string>, since: Value<Instant>) =>
  select(
    sql`SELECT id FROM ${authSessions} WHERE user_id = ${userId} AND ended_at >= ${since} ORDER BY ended_at DESC LIMIT 500`,
    (row) => text(row, 'id'),
  ),
);
