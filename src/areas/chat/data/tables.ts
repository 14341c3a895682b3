import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instantText } from '../../../store/columns.ts';
import { userProfiles } from '../../profile/index.ts';
import { eventCodes } from '../rules/event.ts';

/**
 * The messages of rooms, in migrations/0022_chat.sql and 0023. Those have the constraints; this file only names
 * columns. Rooms and their members belong to the area matching, whose matches open and close them.
 */
export const chatMessages = sqliteTable('chat_messages', {
  n: integer().primaryKey(),
  id: text().notNull(),
  // Refers to chat_rooms. Tools load this file in Node, where the interface of matching does not load, because it has
  // a Durable Object.
  roomId: text('room_id').notNull(),
  sequence: integer().notNull(),
  senderId: text('sender_id')
    .notNull()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  clientMessageId: text('client_message_id').notNull(),
  payloadHash: text('payload_hash').notNull(),
  type: text({ enum: ['text', 'system'] }).notNull(),
  text: text(),
  replyTo: integer('reply_to'),
  createdAt: instantText('created_at').notNull(),
  op: text().notNull(),
  revision: integer().notNull().default(1),
  editedAt: instantText('edited_at'),
  deletedAt: instantText('deleted_at'),
  changeSequence: integer('change_sequence'),
  language: text(),
  event: text({ enum: eventCodes }),
  subjectId: text('subject_id').references(() => userProfiles.id, { onDelete: 'restrict' }),
});

const message = () =>
  text('message_id')
    .notNull()
    .references(() => chatMessages.id, { onDelete: 'restrict' });

/** How far the walk through older messages has come, in migrations/0043_chat_search.sql. */
export const chatSearchProgress = sqliteTable('chat_search_progress', {
  id: integer().primaryKey(),
  below: integer().notNull(),
});

/** What users put under messages. */
export const chatReactions = sqliteTable(
  'chat_reactions',
  {
    messageId: message(),
    emoji: text().notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => userProfiles.id, { onDelete: 'restrict' }),
    createdAt: instantText('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.emoji, t.userId] })],
);

/** The texts that messages had before they were edited. */
export const chatMessageRevisions = sqliteTable(
  'chat_message_revisions',
  {
    messageId: message(),
    revision: integer().notNull(),
    text: text().notNull(),
    replacedAt: instantText('replaced_at').notNull(),
    op: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.revision] })],
);

/** What users corrected in messages of others, in migrations/0028_corrections_and_mentions.sql. */
export const chatCorrections = sqliteTable('chat_corrections', {
  id: text().primaryKey(),
  messageId: message(),
  authorId: text('author_id')
    .notNull()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  receiverId: text('receiver_id')
    .notNull()
    .references(() => userProfiles.id, { onDelete: 'restrict' }),
  clientCorrectionId: text('client_correction_id').notNull(),
  payloadHash: text('payload_hash').notNull(),
  revision: integer().notNull(),
  spans: text().notNull(),
  comment: text(),
  createdAt: instantText('created_at').notNull(),
  learnedAt: instantText('learned_at'),
  op: text().notNull(),
});

/** Whom messages mention. */
export const chatMentions = sqliteTable(
  'chat_mentions',
  {
    messageId: message(),
    userId: text('user_id')
      .notNull()
      .references(() => userProfiles.id, { onDelete: 'restrict' }),
    roomId: text('room_id').notNull(),
    sequence: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.roomId, t.sequence] })],
);
