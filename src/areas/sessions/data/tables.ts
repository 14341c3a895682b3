import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instantText } from '../../../store/columns.ts';
import { userProfiles } from '../../profile/index.ts';
import type { SessionLanguage } from '../rules/new-session.ts';
import type { LocalTime } from '../rules/series.ts';
import { sessionSeries } from './series-tables.ts';

/**
 * The tables of sessions, in migrations/0031_sessions.sql and the next four. Those have the constraints; this file only
 * names columns.
 */

const person = (column: string) =>
  text(column)
    .notNull()
    .references(() => userProfiles.id, { onDelete: 'restrict' });

export const sessionReservations = sqliteTable('session_reservations', {
  id: text().primaryKey(),
  hostId: person('host_id'),
  guestId: person('guest_id'),
  kind: text({ enum: ['video', 'voice', 'text', 'in_person'] }).notNull(),
  languages: text({ mode: 'json' }).$type<readonly SessionLanguage[]>().notNull(),
  topic: text(),
  notes: text(),
  meetingLink: text('meeting_link'),
  startsAt: instantText('starts_at').notNull(),
  endsAt: instantText('ends_at').notNull(),
  timeZone: text('time_zone').notNull(),
  status: text({
    enum: ['pending', 'confirmed', 'in_progress', 'completed', 'declined', 'cancelled', 'expired', 'no_show'],
  })
    .notNull()
    .default('pending'),
  dueAt: instantText('due_at'),
  createdAt: instantText('created_at').notNull(),
  answeredAt: instantText('answered_at'),
  startedAt: instantText('started_at'),
  endedAt: instantText('ended_at'),
  cancelledBy: text('cancelled_by', { enum: ['host', 'guest', 'service'] }),
  cancelReason: text('cancel_reason'),
  isLate: integer('is_late', { mode: 'boolean' }).notNull().default(false),
  version: integer().notNull().default(1),
  sequence: integer().notNull().default(0),
  shownAt: instantText('shown_at'),
  op: text(),
  isHidden: integer('is_hidden', { mode: 'boolean' }).notNull().default(false),
  seriesId: text('series_id').references(() => sessionSeries.id, { onDelete: 'restrict' }),
  seriesIndex: integer('series_index'),
  localStart: text('local_start').$type<LocalTime>(),
  isClockTold: integer('is_clock_told', { mode: 'boolean' }).notNull().default(false),
  timeKept: integer('time_kept').notNull().default(0),
});

/** The two users of each session, and the time that it takes of them. */
export const sessionParticipants = sqliteTable(
  'session_participants',
  {
    sessionId: text('session_id')
      .notNull()
      .references(() => sessionReservations.id, { onDelete: 'restrict' }),
    userId: person('user_id'),
    slot: integer().notNull().default(0),
    startsAt: instantText('starts_at').notNull(),
    endsAt: instantText('ends_at').notNull(),
    blocksUntil: instantText('blocks_until'),
    claimedAt: instantText('claimed_at').notNull(),
    privateNotes: text('private_notes'),
    notesVersion: integer('notes_version').notNull().default(0),
    absentAt: instantText('absent_at'),
    reminderOffsets: text('reminder_offsets', { mode: 'json' }).$type<readonly number[]>(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.userId, t.slot] })],
);

/** When the users of a session are reminded of it, and what was sent. In migrations/0034_session_reminders.sql. */
export const sessionReminders = sqliteTable(
  'session_reminders',
  {
    sessionId: text('session_id')
      .notNull()
      .references(() => sessionReservations.id, { onDelete: 'restrict' }),
    userId: person('user_id'),
    offsetMinutes: integer('offset_minutes').notNull(),
    startsAt: instantText('starts_at').notNull(),
    dueAt: instantText('due_at').notNull(),
    sentAt: instantText('sent_at'),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.userId, t.startsAt, t.offsetMinutes] })],
);
