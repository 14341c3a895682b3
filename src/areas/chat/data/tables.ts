import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instantText } from '../../../store/columns.ts';
import { userProfiles } from '../../profile/index.ts';

/**
 * The messages of rooms, in migrations/0022_chat.sql. That file has the constraints; this one only names columns. Rooms
 * and their members belong to the area matching, whose matches open and close them.
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
  type: text({ enum: ['text'] }).notNull(),
  text: text(),
  replyTo: integer('reply_to'),
  createdAt: instantText('created_at').notNull(),
  op: text().notNull(),
});
