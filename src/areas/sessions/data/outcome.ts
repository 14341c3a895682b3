import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { template, type Value } from '../../../store/template.ts';
import { sessionParticipants as participants, sessionReservations as r } from './tables.ts';

/** The query for what has become of a session, as it is stored. */
export const sessionOutcomeOf = template((sessionId: Value<string>) => {
  const isAbsent = (who: SQL) =>
    sql<number>`EXISTS (SELECT 1 FROM ${participants} q WHERE q.session_id = ${r.id} AND q.user_id = ${who} AND q.slot = 0 AND q.absent_at IS NOT NULL)`;
  return selectColumns(
    {
      hostId: r.hostId,
      guestId: r.guestId,
      status: r.status,
      languages: r.languages,
      startsAt: r.startsAt,
      endsAt: r.endsAt,
      endedAt: r.endedAt,
      cancelledBy: r.cancelledBy,
      isLate: r.isLate,
      version: r.version,
      isHostAbsent: isAbsent(sql`${r.hostId}`),
      isGuestAbsent: isAbsent(sql`${r.guestId}`),
    },
    sql`FROM ${r} WHERE ${r.id} = ${sessionId}`,
  );
});

/** Condition: a session has still this version. */
export function isSessionAt(sessionId: Value<string>, version: Value<number>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${r} WHERE ${r.id} = ${sessionId} AND ${r.version} = ${version})`;
}

/**
 * The rows of a select that are the sessions of a user that have ended, while their end is not stored yet. Nothing is
 * written at the moment at which a session ends, so what is cached of a user has to ask for them.
 */
export function unsettledSessions(userId: SQL | Value<string>, now: Value<Instant>): SQL {
  return sql`FROM ${participants} q CROSS JOIN ${r} ON ${r.id} = q.session_id
      WHERE q.user_id = ${userId} AND q.blocks_until IS NOT NULL AND q.slot = 0 AND q.starts_at < ${now} AND q.ends_at <= ${now} AND ${r.status} IN ('confirmed', 'in_progress')
      AND NOT EXISTS (SELECT 1 FROM ${participants} x WHERE x.session_id = ${r.id} AND x.absent_at IS NOT NULL)`;
}

/** The query for the starts of the sessions of a user that have ended, while their end is not stored yet. */
export const unsettledStartsOf = template((userId: Value<string>, now: Value<Instant>) =>
  selectColumns({ startsAt: r.startsAt }, unsettledSessions(userId, now)),
);
