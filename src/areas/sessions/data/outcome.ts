import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
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

/** Sessions that began earlier than this have been counted, or never will be. */
const countedWithin = { days: 3 } as const;

/**
 * The rows of a select that are the sessions `r` of a user that are over, but are not counted. Nothing is written at
 * the moment at which a session ends: the cron stores it later, and a job counts it after that.
 *
 * @param isCounted condition on the session `r` and the user `q.user_id`.
 */
export function uncountedSessions(userId: SQL | Value<string>, now: Value<Instant>, isCounted: SQL): SQL {
  return sql`FROM ${participants} q CROSS JOIN ${r} r ON r.id = q.session_id
    WHERE q.user_id = ${userId} AND q.slot = 0 AND q.starts_at < ${now} AND q.starts_at >= ${subtractTimeFrom(now, countedWithin)}
    AND (r.status = 'completed' OR (q.ends_at <= ${now} AND r.status IN ('confirmed', 'in_progress')))
    AND NOT EXISTS (SELECT 1 FROM ${participants} x WHERE x.session_id = r.id AND x.absent_at IS NOT NULL) AND NOT ${isCounted}`;
}
