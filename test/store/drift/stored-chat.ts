/** What `stored.ts` says of the components of chat. */
import type { Place } from './stored.ts';

const withWords = { null: 'a trigger refuses a new message without a text' };
const message = {
  senderId: { column: 'chat_messages.sender_id' },
  type: { column: 'chat_messages.type' },
  createdAt: { column: 'chat_messages.created_at' },
  messageId: { column: 'chat_messages.id' },
  sequence: { column: 'chat_messages.sequence' },
};
const sent = {
  clientMessageId: { column: 'chat_messages.client_message_id' },
  text: { column: 'chat_messages.text', except: withWords },
};

export const storedChat: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  NewChatMessage: { ...sent, replyTo: 'the sequence of that message, in reply_to' },
  ChatMessage: {
    ...message,
    ...sent,
    roomId: { column: 'chat_messages.room_id' },
    replyTo: 'the message whose sequence is in reply_to',
  },
  ChatMessagePreview: { ...message, text: 'the first 200 code points of text' },
  ChatRoom: {
    roomId: { column: 'chat_rooms.id' },
    kind: { column: 'chat_rooms.kind' },
    partner: 'the other of low_id and high_id',
    isWritable: 'whether closed_at is null',
    lastSequence: 'the highest sequence in chat_messages',
    lastMessage: 'the message with that sequence',
    lastActivityAt: 'last_message_at, or created_at',
    createdAt: { column: 'chat_rooms.created_at' },
  },
};
