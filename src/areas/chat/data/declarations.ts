import { sql, type SQL } from 'drizzle-orm';
import { declareTable } from '../../../store/declare-table.ts';
import type { Value } from '../../../store/template.ts';
import { chatRooms } from '../../matching/index.ts';
import { eraseMessagesStatements } from './erase-messages.ts';
import { chatMessageRevisions, chatMessages, chatReactions } from './tables.ts';

/** A direct room goes with the account of either user, so what both wrote in it goes before. */
function deleteMessagesOf(userId: Value<string>): SQL[] {
  return eraseMessagesStatements(
    sql`room_id IN (SELECT id FROM ${chatRooms} WHERE low_id = ${userId} OR high_id = ${userId})`,
  );
}

/** The tables of the area chat. */
export const chatTables = [
  declareTable(chatMessages, {
    people: {
      senderId: {
        statements: deleteMessagesOf,
        keeps: 'the places of messages in groups, without text and sender (data/forget-sender.ts)',
      },
    },
    rows: { grows: 'with each message, five a second at most' },
    export: {
      file: 'chatMessages',
      about: { ko: '대화방에 보낸 메시지', en: 'messages you sent in chat rooms' },
      columns: {
        messageId: { from: 'id', ko: '메시지의 ID', en: 'id of the message' },
        roomId: { ko: '대화방의 ID', en: 'id of the chat room' },
        sequence: { ko: '대화방에서의 순서', en: 'its place in the room' },
        type: { ko: '종류: text(글)', en: 'text' },
        text: { ko: '보낸 글', en: 'what you wrote' },
        replyToSequence: {
          from: () => sql`reply_to`,
          ko: '답장한 메시지의 대화방에서의 순서',
          en: 'the place of the message that it answers',
        },
        createdAt: { ko: '보낸 시각', en: 'when it was sent' },
        editedAt: { ko: '마지막으로 수정한 시각', en: 'when you last edited it' },
        deletedAt: { ko: '삭제한 시각', en: 'when you deleted it' },
      },
      withheld: {
        n: 'the key of the row inside the database',
        clientMessageId: 'made by the app to know a repeated call',
        payloadHash: 'made from the text to know a repeated call',
        replyTo: 'shown as replyToSequence',
        op: 'identifies a change inside the service',
        revision: 'counts the edits',
        changeSequence: 'numbers the changes of the room for the app',
      },
      order: ['createdAt', 'id'],
    },
  }),
  declareTable(chatReactions, {
    people: { userId: 'delete' },
    through: 'messageId',
    rows: { grows: 'with each reaction, at most 20 to a message' },
    export: {
      file: 'chatReactions',
      about: { ko: '메시지에 남긴 이모지', en: 'emoji that you put under messages' },
      columns: {
        messageId: { ko: '메시지의 ID', en: 'id of the message' },
        emoji: { ko: '이모지', en: 'the emoji' },
        createdAt: { ko: '남긴 시각', en: 'when you put it there' },
      },
      order: ['createdAt', 'messageId', 'emoji'],
    },
  }),
  declareTable(chatMessageRevisions, {
    through: 'messageId',
    rows: { grows: 'with each edit, five a second at most' },
    export: { left: 'what a message said before; the archive shows what it says now' },
  }),
];
