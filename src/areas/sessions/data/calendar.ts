import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import { code, instant, instantOrNull, integer, text, textOrNull } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { template, type Values } from '../../../store/template.ts';
import { isShownTo, userProfiles, userSettings } from '../../profile/index.ts';
import { longestMinutes } from '../rules/limits.ts';
import type { SessionKind } from '../rules/new-session.ts';
import { statuses, type SessionStatus } from '../rules/states.ts';
import { isSeenBy, partnerOfSession } from './access.ts';
import { isInTheWay } from './busy.ts';
import type { SessionRole } from './sessions.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/** An entry of a calendar. */
export interface CalendarRecord {
  readonly sessionId: string;
  readonly isProposal: boolean;
  readonly role: SessionRole;
  /** As stored. `sessionStatusAt` returns the current status. */
  readonly status: SessionStatus;
  readonly dueAt: Instant | null;
  readonly kind: SessionKind;
  readonly topic: string | null;
  readonly partnerId: string;
  readonly partnerName: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Whether the user sees it. */
  readonly isSeen: boolean;
}

/** The most sessions of a calendar … */
export const CALENDAR_SESSIONS = 200;
/** … and the most proposed times. */
export const CALENDAR_PROPOSALS = 40;

/**
 * The query for what overlaps a range, in order of time: one session and one proposed time more than are shown. It also
 * has what the user does not see, so that its cost has a bound.
 */
export const calendarOf = template(
  ({ userId, now, from, to }: Values<{ userId: string; now: Instant; from: Instant; to: Instant }>) => {
    const inRange = sql`x.starts_at < ${to} AND x.ends_at > ${from} AND x.starts_at > ${subtractTimeFrom(from, { minutes: longestMinutes })}`;
    const times = (which: SQL, atMost: number): SQL =>
      sql`SELECT * FROM (SELECT x.session_id, x.slot, x.starts_at, x.ends_at FROM ${participants} x WHERE x.user_id = ${userId} AND ${which}
        ORDER BY x.starts_at, x.session_id LIMIT ${sql.raw(String(atMost + 1))})`;
    return select(
      sql`SELECT t.session_id, t.slot, t.starts_at, t.ends_at, iif(r.host_id = ${userId}, 'host', 'guest') AS role, r.status, r.due_at, r.kind, r.topic,
        p.id AS partner_id, iif(${isShownTo(userId)}, p.english_name, NULL) AS partner_name, ${isSeenBy(userId)} AS is_seen
        FROM (${times(sql`x.slot = 0 AND ${inRange}`, CALENDAR_SESSIONS)} UNION ALL ${times(sql`x.slot = 1 AND ${isInTheWay(now, from, to)}`, CALENDAR_PROPOSALS)}) AS t
        CROSS JOIN ${reservations} r ON r.id = t.session_id CROSS JOIN ${userProfiles} p ON p.id = ${partnerOfSession(userId)}
        CROSS JOIN ${userSettings} s ON s.user_id = p.id ORDER BY t.starts_at, t.session_id, t.slot`,
      entryFrom,
    );
  },
);

function entryFrom(row: Row): CalendarRecord {
  return {
    sessionId: text(row, 'session_id'),
    isProposal: integer(row, 'slot') === 1,
    role: code(row, 'role', ['host', 'guest']),
    status: code(row, 'status', statuses),
    dueAt: instantOrNull(row, 'due_at'),
    kind: code(row, 'kind', ['video', 'voice', 'text', 'in_person']),
    topic: textOrNull(row, 'topic'),
    partnerId: text(row, 'partner_id'),
    partnerName: textOrNull(row, 'partner_name'),
    startsAt: instant(row, 'starts_at'),
    endsAt: instant(row, 'ends_at'),
    isSeen: integer(row, 'is_seen') === 1,
  };
}
