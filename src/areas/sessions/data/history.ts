import { sql, type SQL } from 'drizzle-orm';
import { addTime, type Instant } from '../../../platform/time/instant.ts';
import { isBehind, pagesOf, type BoundedList } from '../../../store/page.ts';
import { compute, perShape, type Values } from '../../../store/template.ts';
import { longestMinutes } from '../rules/limits.ts';
import type { SessionStatus } from '../rules/states.ts';
import { isSeenBy } from './access.ts';
import { isInStatus, recordColumns, sessionFrom, recordJoins, type SessionRecord } from './sessions.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/** Who came to a session that was to take place. */
export type Attendance = 'both' | 'caller_absent' | 'partner_absent';

/** Whose sessions that are over a list contains, when they were, and with whom: an empty id stands for everyone. */
interface PastAsked {
  readonly userId: string;
  readonly partnerId: string;
  readonly now: Instant;
  readonly from: Instant;
  readonly to: Instant;
}

/** The query for a page of a user's sessions that are over, the one that began last first. */
export const pastSessionsOf = perShape(
  (status: SessionStatus | undefined, attendance: Attendance | undefined, hasPartner: boolean) =>
    pagesOf(({ userId, partnerId, now, from, to }: Values<PastAsked>, after): BoundedList<SessionRecord> => {
      const rest = isBehind(after, [sql`own.starts_at`, sql`own.session_id`], 'latest first');
      const earliest = compute([from], (moment: Instant) => addTime(moment, { minutes: -longestMinutes }));
      const entries = (): SQL => sql`SELECT own.starts_at AS listed_at, own.session_id AS id FROM ${participants} own
        WHERE own.user_id = ${userId} AND own.slot = 0 AND own.starts_at >= ${earliest} AND own.starts_at < ${to} AND own.ends_at > ${from} AND ${rest}
        ORDER BY own.starts_at DESC, own.session_id DESC`;
      const isEnded = sql`coalesce(r.due_at <= ${now}, 1)`;
      const hasStatus = status === undefined ? isEnded : sql`(${isEnded} AND ${isInStatus(status, now)})`;
      const isWith = hasPartner ? sql`${partnerId} IN (r.host_id, r.guest_id)` : sql`true`;
      const shown = sql`SELECT listed.listed_at, listed.id, ${recordColumns(userId)} FROM listed CROSS JOIN ${reservations} r ON r.id = listed.id
        ${recordJoins(userId)} WHERE ${hasStatus} AND ${isWith} AND ${attendance === undefined ? sql`true` : cameLike(attendance, isInStatus('completed', now))}
        AND ${isSeenBy(userId)}`;
      return { entries, shown, parse: sessionFrom };
    }),
);

function cameLike(attendance: Attendance, isCompleted: SQL): SQL {
  const absence = {
    both: sql`mine.absent_at IS NULL AND theirs.absent_at IS NULL`,
    caller_absent: sql`mine.absent_at IS NOT NULL`,
    partner_absent: sql`theirs.absent_at IS NOT NULL`,
  }[attendance];
  return sql`((${isCompleted} OR r.status = 'no_show') AND ${absence})`;
}
