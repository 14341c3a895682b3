import { sql, type SQL } from 'drizzle-orm';
import { declareTable } from '../../../store/declare-table.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import { chatRooms } from '../../matching/index.ts';
import { onCountedGone } from '../hooks.ts';
import { isHiddenFrom, isReadableBy, isShownIn } from './access.ts';
import { isReceivedBy } from './corrections.ts';
import { eraseMessagesStatements } from './erase-messages.ts';
import {
  chatCorrections,
  chatMentions,
  chatMessageRevisions,
  chatMessages,
  chatReactions,
  chatSearchProgress,
} from './tables.ts';

/** A direct room goes with the account of either user, so what both wrote in it goes before. */
function deleteMessagesOf(userId: Value<string>, now: Value<Instant>): SQL[] {
  const rooms = sql`SELECT id FROM ${chatRooms} WHERE low_id = ${userId} OR high_id = ${userId}`;
  const theirs = sql`${chatMessages} m CROSS JOIN ${chatCorrections} k ON k.message_id = m.id WHERE m.room_id IN (${rooms})`;
  const counted = sql`SELECT m.sender_id AS user_id, m.created_at AS at FROM ${chatMessages} m WHERE m.room_id IN (${rooms})
    UNION ALL SELECT k.author_id, k.created_at FROM ${theirs} UNION ALL SELECT k.receiver_id, k.created_at FROM ${theirs}`;
  const ofPartners = sql`SELECT * FROM (${counted}) WHERE user_id <> ${userId}`;
  return [...onCountedGone.ask(now, ofPartners), ...eraseMessagesStatements(sql`room_id IN (${rooms})`)];
}

/** The tables of the area chat. */
export const chatTables = [
  declareTable(chatMessages, {
    people: {
      // Keeps the places of messages in groups, without text and sender (data/forget-sender.ts).
      senderId: { statements: deleteMessagesOf },
      subjectId: { statements: () => [] }, // the same: messages of the service are in groups
    },
    rows: 'grow', // with each message, five a second at most
    export: {
      file: 'chatMessages',
      about: {
        ko: '대화방에 보낸 메시지와 나에 관한 안내 메시지',
        en: 'messages you sent in chat rooms, and messages of the service about you',
      },
      columns: {
        messageId: { from: 'id', ko: '메시지의 ID', en: 'id of the message' },
        roomId: { ko: '대화방의 ID', en: 'id of the chat room' },
        sequence: { ko: '대화방에서의 순서', en: 'its place in the room' },
        type: { ko: '종류: text(글), system(안내)', en: 'text, or system: a message of the service' },
        event: { ko: '대화방에서 있었던 일', en: 'what happened in the room' },
        subjectId: {
          // As the API shows it: not if that user is hidden.
          from: (userId) => sql`iif(${isHiddenFrom(userId, sql`subject_id`)}, NULL, subject_id)`,
          ko: '그 일의 대상인 사용자의 ID',
          en: 'id of the user whom it is about',
        },
        text: { ko: '보낸 글', en: 'what you wrote' },
        language: { ko: '글의 언어', en: 'the language that you named' },
        earlierTexts: {
          from: () => sql`(SELECT json_group_array(json_object('revision', h.revision, 'text', h.text, 'replacedAt', h.replaced_at) ORDER BY h.revision)
            FROM ${chatMessageRevisions} h WHERE h.message_id = chat_messages.id)`,
          isJson: true,
          ko: '수정하기 전의 글',
          en: 'what it said before you edited it',
        },
        replyToSequence: {
          from: () => sql`reply_to`,
          ko: '답장한 메시지의 대화방에서의 순서',
          en: 'the place of the message that it answers',
        },
        createdAt: { ko: '보낸 시각', en: 'when it was sent' },
        editedAt: { ko: '마지막으로 수정한 시각', en: 'when you last edited it' },
        deletedAt: { ko: '삭제한 시각', en: 'when you deleted it' },
      },
      withheld: [
        'n', // the key of the row inside the database
        'clientMessageId', // made by the app to know a repeated call
        'payloadHash', // made from the text to know a repeated call
        'replyTo', // shown as replyToSequence
        'op', // identifies a change inside the service
        'revision', // counts the edits
        'changeSequence', // numbers the changes of the room for the app
      ],
      order: ['createdAt', 'id'],
    },
  }),
  declareTable(chatReactions, {
    people: {
      userId: { statements: () => [] }, // keeps reactions in groups, until a job takes them away step by step
    },
    through: 'messageId',
    rows: 'grow', // with each reaction, at most 20 to a message
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
  declareTable(chatMentions, {
    people: {
      userId: { statements: () => [] }, // keeps mentions in groups, until a job takes them away step by step
    },
    through: 'messageId',
    rows: 'grow', // with each message that mentions them, at most 20 users a message
    export: {
      file: 'chatMentions',
      about: { ko: '나를 언급한 메시지', en: 'messages that mention you' },
      columns: {
        messageId: { ko: '메시지의 ID', en: 'id of the message' },
        roomId: { ko: '대화방의 ID', en: 'id of the chat room' },
        sequence: { ko: '대화방에서의 순서', en: 'its place in the room' },
      },
      order: ['roomId', 'sequence'],
      // The same as the messages of the room show.
      only: (userId) => sql`EXISTS (SELECT 1 FROM ${chatMessages} m CROSS JOIN ${chatRooms} r ON r.id = m.room_id
        WHERE m.id = ${chatMentions}.message_id AND ${isReadableBy(userId)} AND ${isShownIn(userId, sql`m.sender_id`)})`,
    },
  }),
  declareTable(chatCorrections, {
    people: {
      authorId: { statements: () => [] }, // keeps corrections in groups, until a job takes them away step by step
      receiverId: { statements: () => [] }, // they go with the text of the message, in the same job
    },
    through: 'messageId',
    rows: 'grow', // with each correction, at most 20 to a message
    export: {
      file: 'chatCorrections',
      about: { ko: '주고받은 교정', en: 'corrections that you gave and received' },
      columns: {
        correctionId: { from: 'id', ko: '교정의 ID', en: 'id of the correction' },
        messageId: { ko: '교정한 메시지의 ID', en: 'id of the corrected message' },
        authorId: { ko: '교정한 사용자의 ID', en: 'id of the user who gave it' },
        revision: { ko: '교정한 글의 판', en: 'which text of the message was corrected' },
        spans: { isJson: true, ko: '고친 자리와 고친 글', en: 'the places, and what is to stand there' },
        comment: { ko: '덧붙인 말', en: 'what was said about it' },
        createdAt: { ko: '교정한 시각', en: 'when it was given' },
        learnedAt: {
          from: (userId) => sql`iif(receiver_id = ${userId}, learned_at, NULL)`,
          ko: '익혔다고 표시한 시각',
          en: 'when you marked it as learned',
        },
      },
      withheld: [
        'clientCorrectionId', // made by the app to know a repeated call
        'payloadHash', // made from the content to know a repeated call
        'learnedAt', // shown to the receiver only
        'op', // identifies a change inside the service
      ],
      order: ['createdAt', 'id'],
      // The user's own words, and of others the same as the list of received corrections.
      only: (userId) => sql`(author_id = ${userId} OR ${isReceivedBy(userId, sql`${chatCorrections}.id`)})`,
    },
  }),
  declareTable(chatMessageRevisions, {
    through: 'messageId',
    rows: 'grow', // with each edit, five a second at most
    export: 'nothing', // the archive shows them with their messages
  }),
  declareTable(chatSearchProgress, 'about nobody'), // says how far a walk of the service has come
];
