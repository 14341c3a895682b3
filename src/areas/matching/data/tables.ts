import { instantText } from '../../../store/columns.ts';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { userProfiles } from '../../profile/index.ts';

/**
 * Tables of requests, matches and the rooms that matches open, in migrations/0001_baseline.sql. That file has the
 * constraints; this one only names columns.
 */

const person = (column: string) => text(column).references(() => userProfiles.id, { onDelete: 'restrict' });

export const chatRooms = sqliteTable('chat_rooms', {
  id: text().primaryKey(),
  kind: text({ enum: ['direct', 'group', 'public'] }).notNull(),
  lowId: person('low_id'),
  highId: person('high_id'),
  createdAt: instantText('created_at').notNull(),
  closedAt: instantText('closed_at'),
  // The list of rooms is sorted by the virtual column last_activity_at (migrations/0022_chat.sql).
  lastMessageAt: instantText('last_message_at'),
  title: text(),
  ageGroup: text('age_group', { enum: ['minor', 'adult'] }),
  ownerId: person('owner_id'),
  memberCount: integer('member_count').notNull().default(0),
});

export const chatMembers = sqliteTable(
  'chat_members',
  {
    roomId: text('room_id')
      .notNull()
      .references(() => chatRooms.id, { onDelete: 'restrict' }),
    userId: person('user_id').notNull(),
    joinedAt: instantText('joined_at').notNull(),
    readSequence: integer('read_sequence').notNull().default(0),
    role: text({ enum: ['admin', 'member'] }),
    joinedSequence: integer('joined_sequence').notNull().default(0),
    noticeLevel: text('notice_level', { enum: ['all', 'mentions', 'none'] })
      .notNull()
      .default('all'),
    mutedUntil: instantText('muted_until'),
    settingsVersion: integer('settings_version').notNull().default(0),
    toldSequence: integer('told_sequence').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.roomId, t.userId] })],
);

/** Who was removed from a group or a public room, and may not come back by themselves. */
export const chatRemovals = sqliteTable(
  'chat_removals',
  {
    roomId: text('room_id')
      .notNull()
      .references(() => chatRooms.id, { onDelete: 'restrict' }),
    userId: person('user_id').notNull(),
    removedAt: instantText('removed_at').notNull(),
    liftedAt: instantText('lifted_at'),
    noticeLevel: text('notice_level', { enum: ['all', 'mentions', 'none'] })
      .notNull()
      .default('all'),
    mutedUntil: instantText('muted_until'),
  },
  (t) => [primaryKey({ columns: [t.roomId, t.userId] })],
);

export const matchingRequests = sqliteTable('matching_requests', {
  id: text().primaryKey(),
  senderId: person('sender_id').notNull(),
  receiverId: person('receiver_id').notNull(),
  pairLow: text('pair_low').notNull(),
  pairHigh: text('pair_high').notNull(),
  message: text(),
  status: text({ enum: ['pending', 'accepted', 'declined', 'cancelled', 'expired'] })
    .notNull()
    .default('pending'),
  createdAt: instantText('created_at').notNull(),
  expiresAt: instantText('expires_at').notNull(),
  remindedAt: instantText('reminded_at'),
  decidedAt: instantText('decided_at'),
  decidedOp: text('decided_op'),
  withdrawnAt: instantText('withdrawn_at'),
  countedUntil: instantText('counted_until'),
  isMissed: integer('is_missed', { mode: 'boolean' }).notNull().default(false),
  isSuperseded: integer('is_superseded', { mode: 'boolean' }).notNull().default(false),
});

export const matches = sqliteTable('matches', {
  id: text().primaryKey(),
  requestId: text('request_id')
    .notNull()
    .references(() => matchingRequests.id, { onDelete: 'restrict' }),
  roomId: text('room_id')
    .notNull()
    .references(() => chatRooms.id, { onDelete: 'restrict' }),
  lowId: person('low_id').notNull(),
  highId: person('high_id').notNull(),
  matchedAt: instantText('matched_at').notNull(),
  endedAt: instantText('ended_at'),
  endedBy: text('ended_by'),
  endedByModerator: integer('ended_by_moderator', { mode: 'boolean' }).notNull().default(false),
});
