/**
 * Reminders of sessions: which ones users want, which are there, and which are due. A plus leaves `sent_at` out of the
 * choice of an index where the session is known: the one that begins with it has the reminders of everyone.
 */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertThat } from '../../../store/guards.ts';
import { instant, integer, text } from '../../../store/row.ts';
import { type Change, type Row, select, type Select, type Statement } from '../../../store/statement.ts';
import { compute, perShape, template, type Value } from '../../../store/template.ts';
import { notifyOfLatest } from '../../notifications/index.ts';
import { defaultReminders, soonMinutes } from '../rules/limits.ts';
import { existsSession, isSeenBy } from './access.ts';
import { reachSessionStatements } from './change.ts';
import { isStillToCome, selectReminded } from './notices.ts';
import { sessionSettings } from './settings-tables.ts';
import {
  sessionParticipants as participants,
  sessionReminders as reminders,
  sessionReservations as reservations,
} from './tables.ts';

/** When a user is reminded of a session. */
export interface ReminderRecord {
  readonly offsetsMinutes: readonly number[];
  /** Whether they have chosen nothing. */
  readonly isDefault: boolean;
  readonly reminders: readonly {
    readonly offsetMinutes: number;
    readonly remindAt: Instant;
    readonly startsAt: Instant;
    readonly sentAt: Instant | null;
  }[];
}

/** The one place that says what a user with the row `x` of a session wants: a JSON list of minutes before the start. */
const wantedOffsets: SQL = sql`coalesce(x.reminder_offsets, (SELECT w.reminders FROM ${sessionSettings} w WHERE w.user_id = x.user_id), ${sql.raw(`'${JSON.stringify(defaultReminders)}'`)})`;

const wanted: SQL = sql`${reservations} r CROSS JOIN ${participants} x ON x.session_id = r.id AND x.slot = 0 CROSS JOIN json_each(${wantedOffsets}) o`;

/**
 * Makes the statement that writes the reminders of sessions that are not there yet, without those whose moment has
 * passed. It belongs into every batch that confirms a session, moves it, or changes what its users want; where rows
 * may have become wrong, behind `dropRemindersStatement`. Then call `armReminders`.
 *
 * @param ids selects the ids of the sessions.
 */
export function addRemindersStatement(now: Value<Instant>, ids: SQL): SQL {
  const dueAt = sql`strftime('%Y-%m-%dT%H:%M:%fZ', r.starts_at, '-' || o.value || ' minutes')`;
  return sql`INSERT INTO ${reminders} (session_id, user_id, offset_minutes, starts_at, due_at)
    SELECT r.id, x.user_id, o.value, r.starts_at, ${dueAt} FROM ${wanted}
    WHERE r.id IN (${ids}) AND r.status = 'confirmed' AND ${dueAt} >= ${now} ON CONFLICT DO NOTHING`;
}

/**
 * Makes the statement that deletes the reminders to come that nobody wants any more: of sessions that are over or at
 * another time, and of offsets that were changed.
 *
 * @param ids selects the ids of the sessions.
 */
export function dropRemindersStatement(ids: SQL): SQL {
  return sql`DELETE FROM ${reminders} WHERE session_id IN (${ids}) AND +sent_at IS NULL AND NOT EXISTS (SELECT 1 FROM ${wanted}
    WHERE r.id = session_reminders.session_id AND r.status = 'confirmed' AND r.starts_at = session_reminders.starts_at
      AND x.user_id = session_reminders.user_id AND o.value = offset_minutes)`;
}

/** Makes the statements that move the reminders of a user to what they want now, but for sessions with own offsets. */
export function moveRemindersStatements(now: Value<Instant>, userId: Value<string>): SQL[] {
  const ahead = sql`SELECT x.session_id FROM ${participants} x WHERE x.user_id = ${userId} AND x.starts_at > ${now} AND x.blocks_until IS NOT NULL
    AND +x.slot = 0 AND x.reminder_offsets IS NULL`;
  return [dropRemindersStatement(ahead), addRemindersStatement(now, ahead)];
}

/** A session as the select that these statements take. */
export function oneSession(sessionId: Value<string>): SQL {
  return sql`SELECT ${sessionId}`;
}

/**
 * Makes the statements that set how long before a session a user is reminded; null for what their settings say.
 *
 * @throws Refused as the statements of a step, sessions.too_late
 */
export const replaceRemindersStatements = template(
  (
    now: Value<Instant>,
    userId: Value<string>,
    sessionId: Value<string>,
    offsets: Value<readonly number[] | null>,
  ): Change[] => {
    const chosen = compute([offsets], (minutes: readonly number[] | null) => minutes && JSON.stringify(minutes));
    return [
      ...reachSessionStatements(userId, sessionId, undefined),
      assertThat(
        'sessions.too_late',
        existsSession(
          sessionId,
          sql`r.status IN ('pending', 'confirmed') AND r.due_at > ${now} AND r.starts_at > ${now}`,
        ),
      ),
      sql`UPDATE ${participants} SET reminder_offsets = ${chosen} WHERE session_id = ${sessionId} AND user_id = ${userId} AND slot = 0`,
      dropRemindersStatement(oneSession(sessionId)),
      addRemindersStatement(now, oneSession(sessionId)),
    ];
  },
);

/** The query for when a user is reminded of a session. No row if they do not see it. */
export const remindersFor = template((userId: Value<string>, sessionId: Value<string>) =>
  select(
    sql`SELECT ${wantedOffsets} AS offsets, x.reminder_offsets IS NULL AS is_default, (SELECT json_group_array(json_object(
        'offsetMinutes', offset_minutes, 'remindAt', due_at, 'startsAt', starts_at, 'sentAt', sent_at)) FROM (SELECT * FROM ${reminders}
        WHERE session_id = ${sessionId} AND user_id = ${userId} ORDER BY due_at)) AS reminders
      FROM ${reservations} r CROSS JOIN ${participants} x ON x.session_id = r.id AND x.user_id = ${userId} AND x.slot = 0
      WHERE r.id = ${sessionId} AND ${isSeenBy(userId)}`,
    // Not checked on purpose: both are made by the statements of this file.
    (row): ReminderRecord => ({
      offsetsMinutes: JSON.parse(text(row, 'offsets')) as number[],
      isDefault: integer(row, 'is_default') === 1,
      reminders: JSON.parse(text(row, 'reminders')) as ReminderRecord['reminders'],
    }),
  ),
);

/** The query for when the next reminder of a session is due. No row if none is to come. */
export const nextReminder = template((sessionId: Value<string>) =>
  select(
    sql`SELECT due_at FROM ${reminders} WHERE session_id = ${sessionId} AND +sent_at IS NULL ORDER BY due_at LIMIT 1`,
    (row) => instant(row, 'due_at'),
  ),
);

/**
 * Makes the statements that send what is due by `due`: of one session (`key` is its id), or of all (`key` is how many
 * at most). The session is read again, so one that is over, moved or begun is told nobody. The notification is written
 * with the mark that the reminder was sent: whatever is repeated, it comes once. The queries return the sessions of
 * what was sent or dropped, and the ids of the jobs.
 */
export const sendRemindersStatements = perShape((isOfOne: boolean) =>
  template((now: Value<Instant>, due: Value<Instant>, key: Value<string | number>) => {
    const some = isOfOne
      ? sql`session_id = ${key} AND +sent_at IS NULL AND due_at <= ${due}`
      : sql`(session_id, user_id, starts_at, offset_minutes) IN (SELECT session_id, user_id, starts_at, offset_minutes FROM ${reminders} WHERE sent_at IS NULL AND due_at <= ${due} ORDER BY due_at LIMIT CAST(${key} AS INTEGER))`;
    const stands = sql`EXISTS (SELECT 1 FROM ${reservations} r WHERE r.id = session_id AND r.starts_at = session_reminders.starts_at AND ${isStillToCome(now)})`;
    const told = (isSoon: boolean) =>
      selectReminded(
        sql`${isOfOne ? sql`m.session_id = ${key} AND +m.sent_at` : sql`m.sent_at`} = ${now} AND (m.offset_minutes <= ${soonMinutes}) = ${isSoon ? 1 : 0}`,
      );
    const statements: (Exclude<Statement, Select<unknown>> | Select<string> | Select<{ sessionId: string }>)[] = [
      select(sql`DELETE FROM ${reminders} WHERE ${some} AND NOT ${stands} RETURNING session_id`, sessionFrom),
      select(
        sql`UPDATE ${reminders} SET sent_at = ${now} WHERE ${some} AND ${stands} RETURNING session_id`,
        sessionFrom,
      ),
      ...notifyOfLatest(now, 'session.reminder', told(false)),
      ...notifyOfLatest(now, 'session.reminder_soon', told(true)),
    ];
    return statements;
  }),
);

const sessionFrom = (row: Row) => ({ sessionId: text(row, 'session_id') });
