/** The comparison of series with clocks: which are due, whom it tells, and how sessions follow a new law. */
import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { instant, integer, text, textOrNull, code } from '../../../store/row.ts';
import { select, type Change } from '../../../store/statement.ts';
import { jsonText, template, type Value } from '../../../store/template.ts';
import { notifyEach } from '../../notifications/index.ts';
import { userProfiles } from '../../profile/index.ts';
import type { LocalTime } from '../rules/series.ts';
import { isTaken } from './busy.ts';
import { partnerOfSession } from './access.ts';
import { shownAgain } from './feed.ts';
import { addRemindersStatement, dropRemindersStatement } from './reminders.ts';
import { sessionSeries } from './series-tables.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/** The query for the sessions that follow their series, of at most `limit` series that are due, in order. */
export const dueSeries = template((now: Value<Instant>, limit: Value<number>) =>
  select(
    sql`SELECT z.id AS series_id, r.id, r.starts_at, r.ends_at, r.local_start, r.time_zone, r.is_clock_told, r.host_id, r.guest_id,
      h.time_zone AS host_zone, g.time_zone AS guest_zone,
      iif(r.due_at > ${now} AND r.starts_at > ${now} AND r.status IN ('pending', 'confirmed'), r.status, 'over') AS state
      FROM (SELECT id FROM ${sessionSeries} WHERE check_at <= ${now} ORDER BY check_at, id LIMIT CAST(${limit} AS INTEGER)) AS z
      LEFT JOIN ${reservations} r ON r.series_id = z.id AND r.local_start IS NOT NULL
      LEFT JOIN ${userProfiles} h ON h.id = r.host_id LEFT JOIN ${userProfiles} g ON g.id = r.guest_id ORDER BY z.id, r.series_index`,
    (row) => ({
      seriesId: text(row, 'series_id'),
      session:
        textOrNull(row, 'id') === null
          ? null
          : {
              sessionId: text(row, 'id'),
              startsAt: instant(row, 'starts_at'),
              endsAt: instant(row, 'ends_at'),
              localStart: text(row, 'local_start') as LocalTime, // only written in this form
              timeZone: text(row, 'time_zone'),
              isTold: integer(row, 'is_clock_told') === 1,
              /** Both users, with the zones that they have now. */
              users: [
                { userId: text(row, 'host_id'), zone: text(row, 'host_zone') },
                { userId: text(row, 'guest_id'), zone: text(row, 'guest_zone') },
              ],
              state: code(row, 'state', ['pending', 'confirmed', 'over']),
            },
    }),
  ),
);

/** A session, and which of its users is told that it begins at another local time. */
export type Told = readonly [userId: string, sessionId: string, startsAt: Instant];

/**
 * Makes the statements that store what the comparison has found: when each series is due next, of which sessions users
 * know, and the notices.
 *
 * @param next `[seriesId, instant or null]`
 * @param known the sessions that need not be told again: `[sessionId, startsAt]`.
 */
export const storeChecksStatements = template(
  (
    now: Value<Instant>,
    next: Value<readonly (readonly [string, Instant | null])[]>,
    known: Value<readonly (readonly [string, Instant])[]>,
    told: Value<readonly Told[]>,
  ): Change[] => [
    sql`UPDATE ${sessionSeries} SET check_at = v.value ->> 1 FROM json_each(${jsonText(next)}) v
      WHERE session_series.id = v.value ->> 0 AND check_at <= ${now}`,
    sql`UPDATE ${reservations} SET is_clock_told = 1 FROM json_each(${jsonText(known)}) v WHERE session_reservations.id = v.value ->> 0 AND starts_at = v.value ->> 1`,
    ...notifyEach(
      now,
      'session.clock_moved',
      sql`SELECT v.value ->> 0 AS user_id, ${partnerOfSession(sql`v.value ->> 0`)} AS actor_id, r.id || ' ' || r.starts_at AS dedupe_key,
        json_object('sessionId', r.id, 'startsAt', r.starts_at) AS variables FROM json_each(${jsonText(told)}) v
        CROSS JOIN ${reservations} r ON r.id = v.value ->> 1 AND r.starts_at = v.value ->> 2 AND r.status = 'confirmed' AND r.is_hidden = 0`,
    ),
  ],
);

/** A session whose hour is at another instant under a new law: its id, the stored start, the new start and end. */
export type Resolved = readonly [sessionId: string, from: Instant, startsAt: Instant, endsAt: Instant];

/**
 * Makes the statements that move sessions of a series to their hour under a new law. One whose new time is taken keeps
 * its instant; if that is so again, its host is told. Users are told whose local time changes.
 *
 * @param told ids of these users.
 */
export const resolveSeriesStatements = template(
  (
    now: Value<Instant>,
    operationId: Value<string>,
    moves: Value<readonly Resolved[]>,
    told: Value<readonly string[]>,
    next: Value<Instant>,
  ): Change[] => {
    const { sequence, shownAt } = shownAgain(now);
    const rows = sql`json_each(${jsonText(moves)}) v`;
    const ids = sql`SELECT m.value ->> 0 FROM json_each(${jsonText(moves)}) m`;
    const meant = sql`session_reservations.id = v.value ->> 0 AND starts_at = v.value ->> 1 AND status IN ('pending', 'confirmed') AND due_at > ${now}`;
    const moved = sql`${reservations} r ON r.id = v.value ->> 0 AND r.op = ${operationId} AND r.starts_at = v.value ->> 2`;
    const variables = sql`r.id || ' ' || r.starts_at AS dedupe_key, json_object('sessionId', r.id, 'startsAt', r.starts_at) AS variables`;
    return [
      sql`UPDATE ${participants} SET blocks_until = NULL WHERE slot = 0 AND session_id IN (${ids})`,
      sql`UPDATE ${reservations} SET starts_at = v.value ->> 2, ends_at = v.value ->> 3, due_at = iif(status = 'pending', min(due_at, v.value ->> 2), v.value ->> 3),
        time_kept = 0, is_clock_told = 1, version = version + 1, sequence = ${sequence}, shown_at = ${shownAt}, op = ${operationId} FROM ${rows}
        WHERE ${meant} AND NOT ${isTaken(now, [sql`host_id`, sql`guest_id`], sql`v.value ->> 2`, sql`v.value ->> 3`)}`,
      sql`UPDATE ${reservations} SET version = version + (time_kept = 0), time_kept = min(time_kept + 1, 2), op = ${operationId} FROM ${rows} WHERE ${meant} AND time_kept < 2`,
      sql`UPDATE ${participants} SET (starts_at, ends_at, blocks_until) = (SELECT r.starts_at, r.ends_at, r.due_at FROM ${reservations} r
        WHERE r.id = session_participants.session_id), claimed_at = ${now} WHERE slot = 0 AND session_id IN (${ids})`,
      dropRemindersStatement(ids),
      addRemindersStatement(now, ids),
      ...notifyEach(
        now,
        'session.clock_moved',
        sql`SELECT t.value AS user_id, ${partnerOfSession(sql`t.value`)} AS actor_id, ${variables} FROM json_each(${jsonText(told)}) t
          CROSS JOIN ${reservations} r ON r.id = (SELECT r.id FROM ${rows} CROSS JOIN ${moved} WHERE r.status = 'confirmed' AND r.is_hidden = 0 ORDER BY r.starts_at LIMIT 1)`,
      ),
      ...notifyEach(
        now,
        'session.time_kept',
        sql`SELECT r.host_id AS user_id, r.guest_id AS actor_id, ${variables} FROM ${rows} CROSS JOIN ${reservations} r ON r.id = v.value ->> 0
          AND r.op = ${operationId} AND r.time_kept = 2`,
      ),
      sql`UPDATE ${sessionSeries} SET check_at = ${next} WHERE id IN (SELECT s.series_id FROM ${reservations} s WHERE s.id IN (${ids}))`,
    ];
  },
);
