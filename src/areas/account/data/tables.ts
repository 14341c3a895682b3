import { instantText } from '../../../store/columns.ts';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { userProfiles } from '../../profile/index.ts';

/** Tables of the migrations. Those have the constraints; this file only names columns and their types. */

export const exports = sqliteTable('exports', {
  id: text().primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  status: text({ enum: ['pending', 'ready', 'failed', 'expired'] })
    .notNull()
    .default('pending'),
  requestedAt: instantText('requested_at').notNull(),
  readyAt: instantText('ready_at'),
  expiresAt: instantText('expires_at'),
  sizeBytes: integer('size_bytes'),
  hasEndedLinks: integer('has_ended_links', { mode: 'boolean' }).notNull().default(false),
});

/** Accounts whose purge has failed, and when it is tried again. */
export const purgeFailures = sqliteTable('purge_failures', {
  userId: text('user_id')
    .primaryKey()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  attempts: integer().notNull(),
  retryAt: instantText('retry_at').notNull(),
});
