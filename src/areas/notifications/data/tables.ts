import { instantText } from '../../../store/columns.ts';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { NotificationType } from '../rules/types.ts';
import { userProfiles } from '../../profile/index.ts';

/**
 * The tables of notifications in migrations/0001_baseline.sql and 0012_notices.sql. Those files have the constraints;
 * this one only names columns.
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
  deletedAt: instantText('deleted_at'),
});

export const notificationCounters = sqliteTable('notification_counters', {
  userId: person('user_id').primaryKey().notNull(),
  version: integer().notNull(),
  latestAt: instantText('latest_at').notNull(),
});

export const notificationTemplates = sqliteTable(
  'notification_templates',
  {
    type: text().$type<NotificationType>().notNull(),
    version: integer().notNull(),
    titleKo: text('title_ko').notNull(),
    bodyKo: text('body_ko').notNull(),
    titleEn: text('title_en').notNull(),
    bodyEn: text('body_en').notNull(),
    savedBy: person('saved_by'),
    savedAt: instantText('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.type, t.version] })],
);
