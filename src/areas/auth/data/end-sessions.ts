import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../../../platform/time/clock.ts';
import { newId } from '../../../platform/ids.ts';
import { enqueueFrom, type Enqueued } from '../../../store/outbox.ts';
import { text } from '../../../store/row.ts';
import { liveClose } from './job-kinds.ts';
import { authSessions, securityEvents } from './tables.ts';
import { select, type Select } from '../../../store/statement.ts';
import { recordEventStatement } from './events.ts';

export type SessionEndReason = NonNullable<(typeof authSessions.$inferInsert)['endReason']>;

/** Which sessions of one user to end: all, those with these ids, or all except one. */
export type WhichSessions = 'all' | { readonly ids: readonly string[] } | { readonly allBut: string | null };

export interface SessionsEnd {
  readonly userId: string;
  readonly which: WhichSessions;
  readonly reason: SessionEndReason;
  /**
   * If this condition holds, all live connections of the user close, also those of tokens that belong to no session.
   * Absent if only those of the ended sessions close.
   */
  readonly closesOthersIf?: SQL;
}

/** What ends sessions. After the commit pass it to `closeSockets`, with the ids of the sessions that ended. */
export interface SessionsEnding {
  readonly userId: string;
  /** For the batch. The last statement returns the ids of the sessions that ended. */
  readonly statements: readonly [SQL, SQL, Select<string>];
  /** Closes the live connections, in case the request itself fails to do so. */
  readonly job: Enqueued;
}

/**
 * Makes the statements that end current sessions of one user, record it in the security log, and order their live
 * connections closed.
 */
export function planSessionsEnd(clock: Clock, { userId, which, reason, closesOthersIf }: SessionsEnd): SessionsEnding {
  const at = clock.nowIso();
  const eventId = newId();
  const running = sql`user_id = ${userId} AND ended_at IS NULL AND expires_at > ${at} AND ${isSelected(which)}`;
  const record = recordEventStatement(
    { id: eventId, kind: 'session_ended', at },
    sql`SELECT user_id, NULL, json_object('reason', ${reason}, 'sessionIds', json_group_array(id))
      FROM ${authSessions} WHERE ${running} GROUP BY user_id`,
  );
  const end = sql`UPDATE ${authSessions} SET ended_at = ${at}, end_reason = ${reason} WHERE ${running} RETURNING id`;
  const job =
    closesOthersIf === undefined
      ? enqueueClosing(clock, eventId)
      : enqueueFrom(clock, liveClose, closing(userId, eventId, closesOthersIf));
  return { userId, statements: [record, job.statement, select(end, (row) => text(row, 'id'))], job };
}

function closing(userId: string, eventId: string, condition: SQL): SQL {
  return sql`SELECT json_object('userId', ${userId}) AS payload, ${eventId} AS dedupe_key, ${userId} AS user_id WHERE ${condition}`;
}

/** Makes the job that closes the live connections of ended sessions, if this event was recorded in the same batch. */
export function enqueueClosing(clock: Clock, eventId: string): Enqueued {
  const about = sql`SELECT json_object('userId', user_id) AS payload, id AS dedupe_key, user_id FROM ${securityEvents} WHERE id = ${eventId}`;
  return enqueueFrom(clock, liveClose, about);
}

/** The query for a user's sessions that ended since an instant, the latest first. */
export function sessionsEndedSince(userId: string, since: Instant): Select<string> {
  return select(
    sql`SELECT id FROM ${authSessions} WHERE user_id = ${userId} AND ended_at >= ${since} ORDER BY ended_at DESC LIMIT 500`,
    (row) => text(row, 'id'),
  );
}

function isSelected(which: WhichSessions): SQL {
  if (which === 'all') return sql`true`;
  if ('ids' in which) return sql`id IN (SELECT value FROM json_each(${JSON.stringify(which.ids)}))`;
  return which.allBut === null ? sql`true` : sql`id <> ${which.allBut}`;
}
