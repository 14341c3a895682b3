/** Series of sessions: one as a user sees it, and what plans the comparison with clocks. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { code, codeOrNull, instant, instantOrNull, integer, text, textOrNull } from '../../../store/row.ts';
import { type Row, select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import type { LocalTime, Occurrence } from '../rules/series.ts';
import { statuses, type SessionStatus } from '../rules/states.ts';
import { isSeenBy } from './access.ts';
import { sessionSeries } from './series-tables.ts';
import { sessionReservations as reservations } from './tables.ts';

/** A session of a series, with what its series has left out. */
export interface OccurrenceRecord {
  /** Null for a session that stands alone. */
  readonly seriesId: string | null;
  readonly frequency: 'daily' | 'weekly' | null;
  readonly count: number;
  readonly skipped: readonly Pick<Occurrence, 'index' | 'startsAt' | 'endsAt'>[];
  readonly index: number;
  readonly sessionId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** As stored. */
  readonly status: SessionStatus;
  readonly dueAt: Instant | null;
  readonly timeZone: string;
  readonly localStart: LocalTime | null;
  readonly isTimeKept: boolean;
}

/** The query for the sessions of the series of a session, in their order. No row if the user does not see it. */
export const occurrencesFor = template((userId: Value<string>, sessionId: Value<string>) =>
  select(
    sql`SELECT r.series_id, z.frequency, coalesce(z.count, 1) AS count, coalesce(z.skipped, '[]') AS skipped, coalesce(o.series_index, 1) AS place, o.id,
      o.starts_at, o.ends_at, o.status, o.due_at, o.time_zone, o.local_start, o.time_kept FROM ${reservations} r
      CROSS JOIN ${reservations} o ON o.id IN (SELECT r.id UNION SELECT e.id FROM ${reservations} e WHERE e.series_id = r.series_id) AND o.is_hidden = 0
      LEFT JOIN ${sessionSeries} z ON z.id = r.series_id WHERE r.id = ${sessionId} AND ${isSeenBy(userId)} ORDER BY place`,
    occurrenceFrom,
  ),
);

function occurrenceFrom(row: Row): OccurrenceRecord {
  return {
    seriesId: textOrNull(row, 'series_id'),
    frequency: codeOrNull(row, 'frequency', ['daily', 'weekly']),
    count: integer(row, 'count'),
    // Not checked on purpose: only the statement that makes a series writes it.
    skipped: JSON.parse(text(row, 'skipped')) as OccurrenceRecord['skipped'],
    index: integer(row, 'place'),
    sessionId: text(row, 'id'),
    startsAt: instant(row, 'starts_at'),
    endsAt: instant(row, 'ends_at'),
    status: code(row, 'status', statuses),
    dueAt: instantOrNull(row, 'due_at'),
    timeZone: text(row, 'time_zone'),
    localStart: textOrNull(row, 'local_start') as LocalTime | null, // only written in this form
    isTimeKept: integer(row, 'time_kept') > 0,
  };
}

/**
 * Makes the statement that has the series of these sessions compared with the clocks at the next run of the cron: it
 * belongs into every batch that confirms or moves sessions.
 *
 * @param ids selects the ids of the sessions.
 */
export function checkSoonStatement(now: Value<Instant>, ids: SQL): SQL {
  return sql`UPDATE ${sessionSeries} SET check_at = ${now} WHERE id IN (SELECT s.series_id FROM ${reservations} s WHERE s.id IN (${ids}))`;
}
