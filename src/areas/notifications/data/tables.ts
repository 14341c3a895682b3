import { instantText } from '../../../store/columns.ts';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { NotificationType } from '../rules/types.ts';
import { userProfiles } from '../../profile/index.ts';

/**
 * The table of notifications in migrations/0001_baseline.sql. That file has the constraints; this one only names
 * columns.
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
