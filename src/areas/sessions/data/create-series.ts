import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertThat } from '../../../store/guards.ts';
import { text } from '../../../store/row.ts';
import { select, type Change } from '../../../store/statement.ts';
import { addTimeTo } from '../../../store/moments.ts';
import { compute, jsonText, template, type Value, type Values } from '../../../store/template.ts';
import { notifyEach } from '../../notifications/index.ts';
import { userProfiles } from '../../profile/index.ts';
import { answerWithin } from '../rules/limits.ts';
import type { PlannedSession } from '../rules/new-session.ts';
import type { Occurrence, Recurrence } from '../rules/series.ts';
import { isTaken } from './busy.ts';
import { assertMayAsk } from './create.ts';
import { assertOwnRules } from './own-rules.ts';
import { sessionSeries } from './series-tables.ts';
import { sessionParticipants as participants, sessionReservations as reservations } from './tables.ts';

/** A series to ask for. Its times are those of the occurrences, in order. */
export interface NewSeries extends Omit<PlannedSession, 'startsAt' | 'endsAt'>, Recurrence {
  readonly seriesId: string;
  readonly hostId: string;
  readonly guestId: string;
  readonly operationId: string;
  readonly timeZone: string;
  /** When the first one begins, and the last one. */
  readonly first: Instant;
  readonly last: Instant;
  readonly occurrences: readonly (Occurrence & { readonly sessionId: string })[];
}

/** The query for the zone of a user; no row without a profile. */
export const zoneOf = template((userId: Value<string>) =>
  select(sql`SELECT time_zone FROM ${userProfiles} WHERE id = ${userId}`, (row) => text(row, 'time_zone')),
);

/**
 * Makes the statements that write a series and block its times for both. What is taken is left out or refused, as the
 * series says. If a time is taken in between, the database refuses it.
 *
 * @param days as in `Booked`.
 * @throws Refused as the statements of one session do, and sessions.occurrences_taken with its `conflicts`.
 */
export const createSeriesStatements = template(
  (now: Value<Instant>, series: Values<NewSeries>, days: Value<string>): Change[] => {
    const { seriesId, hostId, guestId, operationId, occurrences, count, timeZone } = series;
    const rows = sql`json_each(${jsonText(compute([occurrences], listed))}) v`;
    const stored = (what: SQL): SQL => sql`(SELECT ${what} FROM ${sessionSeries} z WHERE z.id = ${seriesId})`;
    const skipped = stored(sql`z.skipped`);
    const taken = isTaken(now, [sql`${hostId}`, sql`${guestId}`], sql`v.value ->> 2`, sql`v.value ->> 3`);
    // How many may be left out: none, or all but one.
    const spared = compute([series.conflicts, count], (conflicts: Recurrence['conflicts'], all: number) =>
      conflicts === 'skip' ? all - 1 : 0,
    );
    const part = (side: SQL, notes: SQL): SQL =>
      sql`SELECT r.id, ${side}, r.starts_at, r.ends_at, r.due_at, ${now}, ${notes} FROM ${reservations} r WHERE r.series_id = ${seriesId}`;
    return [
      ...assertMayAsk(now, series),
      sql`INSERT INTO ${sessionSeries} (id, host_id, guest_id, frequency, count, skipped, check_at, created_at)
        SELECT ${seriesId}, ${hostId}, ${guestId}, ${series.frequency}, CAST(${count} AS INTEGER), (SELECT json_group_array(json_object(
          'index', v.value ->> 0, 'startsAt', v.value ->> 2, 'endsAt', v.value ->> 3)) FROM ${rows} WHERE ${taken}), ${now}, ${now}`,
      assertThat(
        'sessions.occurrences_taken',
        sql`json_array_length(${skipped}) <= ${spared}`,
        sql`SELECT json_object('conflicts', json_group_array(json_object('index', s.value ->> 'index', 'startsAt', s.value ->> 'startsAt')))
          FROM json_each(${skipped}) s`,
      ),
      sql`INSERT INTO ${reservations} (id, host_id, guest_id, kind, languages, topic, notes, meeting_link, starts_at, ends_at, time_zone, due_at,
          created_at, op, series_id, series_index, local_start)
        SELECT v.value ->> 1, ${hostId}, ${guestId}, ${series.kind}, ${jsonText(series.languages)}, ${series.topic}, ${series.notes}, ${series.meetingLink},
          v.value ->> 2, v.value ->> 3, ${timeZone}, min(${addTimeTo(now, answerWithin)}, v.value ->> 2), ${now}, ${operationId}, ${seriesId},
          v.value ->> 0, v.value ->> 4 FROM ${rows} WHERE v.value ->> 0 NOT IN (SELECT s.value ->> 'index' FROM json_each(${skipped}) s)`,
      sql`INSERT INTO ${participants} (session_id, user_id, starts_at, ends_at, blocks_until, claimed_at, private_notes)
        ${part(sql`r.host_id`, sql`${series.privateNotes}`)} UNION ALL ${part(sql`r.guest_id`, sql`NULL`)}`,
      ...assertOwnRules({ now, which: sql`r.series_id = ${seriesId}`, operationId, days }, 0, 'blocked'),
      ...notifyEach(
        now,
        'session.requested',
        sql`SELECT r.guest_id AS user_id, r.host_id AS actor_id, r.id AS dedupe_key, json_object('sessionId', r.id, 'startsAt', r.starts_at) AS variables
          FROM ${reservations} r WHERE r.series_id = ${seriesId} ORDER BY r.series_index LIMIT 1`,
        operationId,
      ),
    ];
  },
);

function listed(occurrences: NewSeries['occurrences']): readonly (string | number | null)[][] {
  return occurrences.map((each) => [each.index, each.sessionId, each.startsAt, each.endsAt, each.localStart]);
}
