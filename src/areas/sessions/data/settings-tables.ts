import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instantText } from '../../../store/columns.ts';
import { userProfiles } from '../../profile/index.ts';

/** What users want of their sessions, in migrations/0035_session_times.sql. Who has changed nothing has no row. */
export const sessionSettings = sqliteTable('session_settings', {
  userId: text('user_id')
    .primaryKey()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  minimumNoticeMinutes: integer('minimum_notice_minutes').notNull().default(0),
  dailyLimit: integer('daily_limit'),
  bufferMinutes: integer('buffer_minutes').notNull().default(0),
  reminders: text({ mode: 'json' }).$type<readonly number[]>().notNull().default([1440, 60, 10]),
  version: integer().notNull().default(0),
  updatedAt: instantText('updated_at').notNull(),
});
