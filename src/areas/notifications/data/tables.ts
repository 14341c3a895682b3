import { instantText } from '../../../store/columns.ts';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { authSessions } from '../../auth/index.ts';
import type { NotificationType } from '../rules/types.ts';
import { userProfiles } from '../../profile/index.ts';

/**
 * The tables of migrations/0001_baseline.sql and 0014_push_subscriptions.sql. Those files have the constraints; this
 * one only names columns.
 */

const person = (column: string) => text(column).references(() => userProfiles.id, { onDelete: 'restrict' });

export const notifications = sqliteTable('notifications', {
  id: text().primaryKey(),
  userId: person('user_id').notNull(),
  type: text().$type<NotificationType>().notNull(),
  actorId: person('actor_id'),
  variables: text().notNull(),
  dedupeKey: text('dedupe_key').notNull(),
  createdAt: instantText('created_at').notNull(),
  readAt: instantText('read_at'),
});

export const pushSubscriptions = sqliteTable('push_subscriptions', {
  id: text().primaryKey(),
  userId: person('user_id').notNull(),
  sessionId: text('session_id')
    .notNull()
    .references(() => authSessions.id, { onDelete: 'restrict' }),
  endpoint: text().notNull(),
  service: text().notNull(),
  p256dh: text().notNull(),
  auth: text().notNull(),
  keyId: text('key_id').notNull(),
  createdAt: instantText('created_at').notNull(),
  expiresAt: instantText('expires_at'),
  lastSuccessAt: instantText('last_success_at'),
  failedAt: instantText('failed_at'),
  failure: text({ enum: ['busy', 'unreachable', 'refused'] }),
  refusals: integer().notNull().default(0),
});
