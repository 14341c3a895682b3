import { sql, type SQL } from 'drizzle-orm';
import { addTime, type Instant } from '../../../platform/time/instant.ts';
import { isBehind, pagesOf, type BoundedList } from '../../../store/page.ts';
import { code, codeOrNull, instant, instantOrNull, integer, text, textOrNull } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { compute, perShape, template, type Value, type Values } from '../../../store/template.ts';
import { hiddenPartner, type Partner, partnerColumns, partnerFrom } from '../../matching/index.ts';
import { isShownTo, userProfiles, userSettings } from '../../profile/index.ts';
import { longestMinutes } from '../rules/limits.ts';
import type { SessionKind, SessionLanguage } from '../rules/new-session.ts';
import type { SessionScope } from '../rules/series.ts';
import { statuses, type SessionStatus } from '../rules/states.ts';
import { isSeenBy, partnerOfSession } from './access.ts';
import { feedbackColumns, feedbackFrom, feedbackJoins, type FeedbackRecord } from './feedback-columns.ts';
import { sessionProposals } from './proposal-tables.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

export type SessionRole = 'host' | 'guest';

/** A session as one of its two users sees it. */
export interface SessionRecord {
  readonly sessionId: string;
  readonly role: SessionRole;
  /** As stored. `sessionStatusAt` returns the current status. */
  readonly status: SessionStatus;
  readonly dueAt: Instant | null;
  readonly partner: Partner;
  readonly kind: SessionKind;
  readonly languages: readonly SessionLanguage[];
  readonly topic: string | null;
  readonly notes: string | null;
  readonly privateNotes: string | null;
  readonly meetingLink: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Null for a guest whose host hides. */
  readonly timeZone: string | null;
  readonly createdAt: Instant;
  readonly answeredAt: Instant | null;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly cancelledBy: SessionRole | 'service' | null;
  readonly cancelReason: string | null;
  readonly isLate: boolean;
  readonly isOwnAbsenceReported: boolean;
  readonly isPartnerAbsenceReported: boolean;
  /** Another time that was proposed, and not answered when it was stored. `sessionView` shows it while it is open. */
  readonly proposal: ProposalRecord | null;
  /** Its place in a series; null if it stands alone. */
  readonly series: {
    readonly seriesId: string;
    readonly index: number;
    readonly isMovedAlone: boolean;
    readonly isTimeKept: boolean;
  } | null;
  readonly ownFeedback: FeedbackRecord | null;
  readonly partnerFeedback: FeedbackRecord | null;
  readonly version: number;
  /** Of the user's private notes. */
  readonly notesVersion: number;
}

/** Another time that one of the two has proposed. */
export interface ProposalRecord {
  readonly by: SessionRole;
  readonly scope: SessionScope;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** Whose sessions a list contains, and when they are: those that end after `from` and begin before `to`. */
interface Asked {
  readonly userId: string;
  readonly now: Instant;
  readonly from: Instant;
  readonly to: Instant;
}

/** The query for a page of a user's sessions, the one that begins last first. Leaves out those that they do not see. */
export const sessionsOf = perShape((status: SessionStatus | undefined, role: SessionRole | undefined) =>
  pagesOf(({ userId, now, from, to }: Values<Asked>, after): BoundedList<SessionRecord> => {
    const rest = isBehind(after, [sql`own.starts_at`, sql`own.session_id`], 'latest first');
    const earliest = compute([from], (moment: Instant) => addTime(moment, { minutes: -longestMinutes }));
    const entries = (): SQL => sql`SELECT own.starts_at AS listed_at, own.session_id AS id FROM ${participants} own
      WHERE own.user_id = ${userId} AND own.slot = 0 AND own.starts_at >= ${earliest} AND own.starts_at < ${to} AND own.ends_at > ${from} AND ${rest}
      ORDER BY own.starts_at DESC, own.session_id DESC`;
    const isOfRole =
      role === undefined ? sql`true` : sql`${role === 'host' ? sql`r.host_id` : sql`r.guest_id`} = ${userId}`;
    const hasStatus = status === undefined ? sql`true` : isInStatus(status, now);
    const shown = sql`SELECT listed.listed_at, listed.id, ${recordColumns(userId)} FROM listed CROSS JOIN ${reservations} r ON r.id = listed.id
      ${recordJoins(userId)} WHERE ${isOfRole} AND ${hasStatus} AND ${isSeenBy(userId)}`;
    return { entries, shown, parse: sessionFrom };
  }),
);

/** The query for one session. No row if it is not the user's, or if they do not see it. */
export const sessionFor = template((userId: Value<string>, sessionId: Value<string>) =>
  selectSession(userId, sql`${sessionId}`),
);

/** The query for the first session of a series. */
export const firstSessionFor = template((userId: Value<string>, seriesId: Value<string>) =>
  selectSession(
    userId,
    sql`(SELECT f.id FROM ${reservations} f WHERE f.series_id = ${seriesId} ORDER BY f.series_index LIMIT 1)`,
  ),
);

function selectSession(userId: Value<string>, id: SQL) {
  return select(
    sql`SELECT ${recordColumns(userId)} FROM ${reservations} r ${recordJoins(userId)} WHERE r.id = ${id} AND ${isSeenBy(userId)}`,
    sessionFrom,
  );
}

/** Condition on a session `r`: it has this status at an instant, whether or not the cron has stored it. */
export function isInStatus(status: SessionStatus, now: Value<Instant>): SQL {
  const isOverdue = sql`r.due_at <= ${now}`;
  switch (status) {
    case 'expired':
      return sql`(r.status = 'expired' OR (r.status = 'pending' AND ${isOverdue}))`;
    case 'completed':
      return sql`(r.status = 'completed' OR (r.status IN ('confirmed', 'in_progress') AND ${isOverdue}))`;
    default:
      return sql`(r.status = ${status} AND NOT coalesce(${isOverdue}, 0))`;
  }
}

/** The joins of a session `r` for `recordColumns`. */
export function recordJoins(userId: Value<string>): SQL {
  return sql`CROSS JOIN ${userProfiles} p ON p.id = ${partnerOfSession(userId)} CROSS JOIN ${userSettings} s ON s.user_id = p.id
    CROSS JOIN ${participants} mine ON mine.session_id = r.id AND mine.user_id = ${userId} AND mine.slot = 0
    CROSS JOIN ${participants} theirs ON theirs.session_id = r.id AND theirs.user_id = p.id AND theirs.slot = 0
    LEFT JOIN ${sessionProposals} q ON q.session_id = r.id AND q.status = 'open'
    ${feedbackJoins(userId)}`;
}

/** The columns that `sessionFrom` reads. */
export function recordColumns(userId: Value<string>): SQL {
  return sql`r.id AS session_id, iif(r.host_id = ${userId}, 'host', 'guest') AS role, r.status, r.due_at, r.kind, r.languages, r.topic, r.notes,
    mine.private_notes, r.meeting_link, r.starts_at, r.ends_at, r.time_zone, r.created_at, r.answered_at, r.started_at, r.ended_at, r.cancelled_by,
    r.cancel_reason, r.is_late, mine.absent_at IS NOT NULL AS is_absent, theirs.absent_at IS NOT NULL AS is_partner_absent, r.version,
    mine.notes_version, iif(q.author_id = r.host_id, 'host', 'guest') AS proposed_by, q.scope, q.starts_at AS proposed_start, q.ends_at AS proposed_end,
    q.created_at AS proposed_at, q.due_at AS proposal_due, r.series_id, r.series_index, r.local_start IS NULL AS is_moved_alone, r.time_kept,
    ${feedbackColumns},
    ${isShownTo(userId)} AS is_shown, ${partnerColumns}`;
}

/** Makes a session from a row. */
export function sessionFrom(row: Row): SessionRecord {
  const partner = partnerFrom(row);
  const isHidden = integer(row, 'is_shown') !== 1;
  return {
    sessionId: text(row, 'session_id'),
    role: code(row, 'role', ['host', 'guest']),
    status: code(row, 'status', statuses),
    dueAt: instantOrNull(row, 'due_at'),
    partner: isHidden ? hiddenPartner(partner.userId) : partner,
    kind: code(row, 'kind', ['video', 'voice', 'text', 'in_person']),
    // Not checked on purpose: only checked plans are written.
    languages: JSON.parse(text(row, 'languages')) as SessionLanguage[],
    topic: textOrNull(row, 'topic'),
    notes: textOrNull(row, 'notes'),
    privateNotes: textOrNull(row, 'private_notes'),
    meetingLink: textOrNull(row, 'meeting_link'),
    startsAt: instant(row, 'starts_at'),
    endsAt: instant(row, 'ends_at'),
    // The zone of the host tells where they are.
    timeZone: isHidden && text(row, 'role') === 'guest' ? null : text(row, 'time_zone'),
    createdAt: instant(row, 'created_at'),
    answeredAt: instantOrNull(row, 'answered_at'),
    startedAt: instantOrNull(row, 'started_at'),
    endedAt: instantOrNull(row, 'ended_at'),
    cancelledBy: codeOrNull(row, 'cancelled_by', ['host', 'guest', 'service']),
    cancelReason: textOrNull(row, 'cancel_reason'),
    isLate: integer(row, 'is_late') === 1,
    isOwnAbsenceReported: integer(row, 'is_absent') === 1,
    isPartnerAbsenceReported: integer(row, 'is_partner_absent') === 1,
    proposal:
      instantOrNull(row, 'proposal_due') === null
        ? null
        : {
            by: code(row, 'proposed_by', ['host', 'guest']),
            scope: code(row, 'scope', ['one', 'following', 'all']),
            startsAt: instant(row, 'proposed_start'),
            endsAt: instant(row, 'proposed_end'),
            createdAt: instant(row, 'proposed_at'),
            expiresAt: instant(row, 'proposal_due'),
          },
    series: seriesFrom(row),
    ownFeedback: feedbackFrom(row, 'own'),
    partnerFeedback: feedbackFrom(row, 'partner'),
    version: integer(row, 'version'),
    notesVersion: integer(row, 'notes_version'),
  };
}

function seriesFrom(row: Row): SessionRecord['series'] {
  const seriesId = textOrNull(row, 'series_id');
  if (seriesId === null) return null;
  return {
    seriesId,
    index: integer(row, 'series_index'),
    isMovedAlone: integer(row, 'is_moved_alone') === 1,
    isTimeKept: integer(row, 'time_kept') > 0,
  };
}
