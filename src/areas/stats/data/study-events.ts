import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { textOrNull } from '../../../store/row.ts';
import { select, type RowsOf, type Statement } from '../../../store/statement.ts';
import { jsonText, template, type Value } from '../../../store/template.ts';
import { mayChange } from '../../profile/index.ts';
import type { Day } from '../../../platform/time/instant.ts';
import type { CountableEvent, EventPart } from '../rules/study-events.ts';
import { addToDaysStatements } from './count-days.ts';
import { activityEvents } from './tables.ts';

/** So many parts of events with a time a day can have: a day is counted from all of them. */
export const EVENTS_A_DAY = 200;

/** Parts of events to store. */
export interface Recorded {
  readonly userId: string;
  /** New for each call. */
  readonly operationId: string;
  readonly parts: readonly (EventPart & Pick<CountableEvent, 'eventId' | 'sent'>)[];
  readonly eventIds: readonly string[];
  /** All days from the first to the last one of the parts. */
  readonly days: readonly Day[];
}

/** What is stored of an event: whether this call has stored it, and what was sent; null if it did not fit its day. */
export type StoredEvent = { readonly isNew: boolean; readonly sent: string } | null;

/**
 * Makes the statements that store events which are not there yet, and count their days. An event is stored with all its
 * parts or not at all. The last one says what is stored of each id, in order.
 *
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending
 */
export const recordEventsStatements = template(
  (
    now: Value<Instant>,
    { userId, operationId, parts, eventIds, days }: { readonly [K in keyof Recorded]: Value<Recorded[K]> },
  ): [...Statement[], RowsOf<StoredEvent>] => [
    ...mayChange(userId),
    sql`INSERT INTO ${activityEvents} (user_id, kind, id, part, on_date, time_zone, language, starts_at, ends_at, sent, op, created_at)
      WITH held AS MATERIALIZED (SELECT on_date, count(*) AS parts FROM ${activityEvents}
          WHERE user_id = ${userId} AND on_date IN (SELECT value FROM json_each(${jsonText(days)})) AND ends_at IS NOT NULL GROUP BY on_date),
        fresh AS MATERIALIZED (SELECT v.value ->> 'eventId' AS id, v.value ->> 'onDate' AS on_date, v.value AS part,
            row_number() OVER (PARTITION BY v.value ->> 'onDate' ORDER BY v.key) AS place FROM json_each(${jsonText(parts)}) v
          WHERE NOT EXISTS (SELECT 1 FROM ${activityEvents} k WHERE k.user_id = ${userId} AND k.kind = 'study' AND k.id = v.value ->> 'eventId')),
        placed AS MATERIALIZED (SELECT fresh.*, max(place + coalesce(parts, 0)) OVER (PARTITION BY id) AS last FROM fresh LEFT JOIN held ON held.on_date = fresh.on_date)
      SELECT ${userId}, 'study', id, part ->> 'part', placed.on_date, part ->> 'timeZone', part ->> 'language', part ->> 'startsAt', part ->> 'endsAt',
        part ->> 'sent', ${operationId}, ${now} FROM placed WHERE last <= ${sql.raw(`${EVENTS_A_DAY}`)}`,
    ...addToDaysStatements(now, userId, days),
    select(
      sql`SELECT k.sent, k.op = ${operationId} AS is_new FROM json_each(${jsonText(eventIds)}) v
        LEFT JOIN ${activityEvents} k ON k.user_id = ${userId} AND k.kind = 'study' AND k.id = v.value AND k.part = 0 ORDER BY v.key`,
      (row): StoredEvent => {
        const sent = textOrNull(row, 'sent');
        return sent === null ? null : { isNew: row['is_new'] === 1, sent };
      },
    ),
  ],
);
