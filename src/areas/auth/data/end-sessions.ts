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

/** Which sessions of one person to end: all, those named, or all but one. */
export type WhichSessions = 'all' | { readonly ids: readonly string[] } | { readonly allBut: string | null };

export interface SessionsEnd {
  readonly userId: string;
  readonly which: WhichSessions;
  readonly reason: SessionEndReason;
}

/** Sessions about to end. After the commit hand it to `closeSockets` (services/auth), with the ids that ended. */
export interface SessionsEnding {
  readonly userId: string;
  /** For the batch; the last one answers the ids of those that ended. */
  readonly statements: readonly [SQL, SQL, Select<string>];
  /** Closes the live connections, should the request not come to it. */
  readonly job: Enqueued;
}

/** Ends running sessions of one person, notes it, and orders their live connections closed. */
export function planSessionsEnd(clock: Clock, { userId, which, reason }: SessionsEnd): SessionsEnding {
  const at = clock.nowIso();
  const eventId = newId();
  const running = sql`user_id = ${userId} AND ended_at IS NULL AND expires_at > ${at} AND ${chosen(which)}`;
  const record = recordEventStatement(
    { id: eventId, kind: 'session_ended', at },
    sql`SELECT user_id, NULL, json_object('reason', ${reason}, 'sessionIds', json_group_array(id))
      FROM ${authSessions} WHERE ${running} GROUP BY user_id`,
  );
  const end = sql`UPDATE ${authSessions} SET ended_at = ${at}, end_reason = ${reason} WHERE ${running} RETURNING id`;
  const job = enqueueClosing(clock, eventId);
  return { userId, statements: [record, job.statement, select(end, (row) => text(row, 'id'))], job };
}

/** Orders the live connections of ended sessions closed, if this event was recorded in the same batch. */
export function enqueueClosing(clock: Clock, eventId: string): Enqueued {
  const about = sql`SELECT json_object('userId', user_id) AS payload, id AS dedupe_key, user_id FROM ${securityEvents} WHERE id = ${eventId}`;
  return enqueueFrom(clock, liveClose, about);
}

/** Sessions of a person that ended since an instant, the latest first. */
export function endedSince(userId: string, since: Instant): Select<string> {
  return select(
    sql`SELECT id FROM ${authSessions} WHERE user_id = ${userId} AND ended_at >= ${since} ORDER BY ended_at DESC LIMIT 500`,
    (row) => text(row, 'id'),
  );
}

function chosen(which: WhichSessions): SQL {
  if (which === 'all') return sql`true`;
  if ('ids' in which) return sql`id IN (SELECT value FROM json_each(${JSON.stringify(which.ids)}))`;
  return which.allBut === null ? sql`true` : sql`id <> ${which.allBut}`;
}
