import { instantText } from '../../../store/columns.ts';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { digestFrequencies } from '../rules/preferences.ts';
import { authSessions } from '../../auth/index.ts';
import type { NotificationType } from '../rules/types.ts';
import { userProfiles, weekdays } from '../../profile/index.ts';
import { channels } from '../rules/channel-defaults.ts';
import { outcomes } from '../rules/delivery.ts';
import type { Day } from '../../../platform/time/instant.ts';

/** The tables of the area. The migrations have the constraints; this file only names columns. */

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
  inApp: integer('in_app', { mode: 'boolean' }).notNull().default(true),
  isCounted: integer('is_counted', { mode: 'boolean' }).notNull().default(true),
});

export const notificationCounters = sqliteTable('notification_counters', {
  userId: person('user_id').primaryKey().notNull(),
  version: integer().notNull(),
  latestAt: instantText('latest_at').notNull(),
  toldVersion: integer('told_version').notNull().default(0),
  claimedUntil: instantText('claimed_until'),
  isLive: integer('is_live', { mode: 'boolean' }).notNull().default(false),
  baseVersion: integer('base_version').notNull().default(0),
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

/** When and by which channels a user gets notifications. No row: the defaults. */
export const notificationPreferences = sqliteTable('notification_preferences', {
  userId: text('user_id')
    .primaryKey()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  version: integer().notNull().default(1),
  channels: text().notNull().default('{}'),
  quietFrom: text('quiet_from'),
  quietTo: text('quiet_to'),
  quietWeekdays: text('quiet_weekdays'),
  digestFrequency: text('digest_frequency', { enum: digestFrequencies }).notNull().default('off'),
  digestTime: text('digest_time').notNull().default('08:00'),
  digestWeekday: text('digest_weekday', { enum: weekdays }).notNull().default('monday'),
  pausedUntil: instantText('paused_until'),
  pushWhileActive: integer('push_while_active', { mode: 'boolean' }).notNull().default(false),
  updatedAt: instantText('updated_at').notNull(),
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

/** What has become of a notice on a channel. `target` is a push subscription; empty for the channel as a whole. */
export const notificationDeliveries = sqliteTable(
  'notification_deliveries',
  {
    notificationId: text('notification_id').notNull(),
    channel: text({ enum: channels }).notNull(),
    target: text().notNull(),
    userId: person('user_id').notNull(),
    type: text().$type<NotificationType>().notNull(),
    outcome: text({ enum: outcomes }).notNull(),
    reason: text().notNull(),
    dueAt: instantText('due_at'),
    digestDay: text('digest_day').$type<Day>(),
    plannedAt: instantText('planned_at').notNull(),
    changedAt: instantText('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.notificationId, t.channel, t.target] })],
);

export const notificationDigests = sqliteTable(
  'notification_digests',
  {
    userId: person('user_id').notNull(),
    day: text().$type<Day>().notNull(),
    claimedAt: instantText('claimed_at').notNull(),
    sentAt: instantText('sent_at'),
  },
  (t) => [primaryKey({ columns: [t.userId, t.day] })],
);
