import { sql, type SQL } from 'drizzle-orm';
import { declareTable } from '../../../store/declare-table.ts';
import type { Value } from '../../../store/template.ts';
import { chatRooms } from '../../matching/index.ts';
import { chatMessages } from './tables.ts';

/** A direct room goes with the account of either user, so what both wrote in it goes before. */
function deleteMessagesOf(userId: Value<string>): SQL[] {
  return [
    sql`DELETE FROM ${chatMessages} WHERE room_id IN (SELECT id FROM ${chatRooms} WHERE low_id = ${userId} OR high_id = ${userId})`,
  ];
}

/** The tables of the area chat. */
export const chatTables = [
  declareTable(chatMessages, {
    people: { senderId: { statements: deleteMessagesOf, keeps: 'nothing: a user writes in their direct rooms only' } },
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
      },
      withheld: {
        n: 'the key of the row inside the database',
        clientMessageId: 'made by the app to know a repeated call',
        payloadHash: 'made from the text to know a repeated call',
        replyTo: 'shown as replyToSequence',
        op: 'identifies a change inside the service',
      },
      order: ['createdAt', 'id'],
    },
  }),
];
