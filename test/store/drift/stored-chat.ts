/** What `stored.ts` says of the components of chat. */
import type { Place } from './stored.ts';

const withWords = { null: 'only a deleted message has no text' };
const ofGroups = { null: 'NULL in a direct room' };
const title = { column: 'chat_rooms.title', except: ofGroups };
const message = {
  senderId: { column: 'chat_messages.sender_id' },
  type: 'the column type, or hidden',
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
    text: { column: 'chat_messages.text' },
    replyTo: 'the message whose sequence is in reply_to',
    revision: { column: 'chat_messages.revision' },
    editedAt: { column: 'chat_messages.edited_at' },
    deletedAt: { column: 'chat_messages.deleted_at' },
    changeSequence: 'change_sequence, 0 for NULL',
    reactions: 'the rows of chat_reactions',
  },
  ChatMessageUpdate: { text: sent.text },
  ChatMessagePreview: { ...message, text: 'the first 200 code points of text' },
  ChatRoom: {
    roomId: { column: 'chat_rooms.id' },
    kind: { column: 'chat_rooms.kind' },
    partner: 'the other of low_id and high_id',
    title: { column: 'chat_rooms.title' },
    role: 'owner for owner_id, else the role of chat_members',
    memberCount: 'member_count, 2 for a direct room',
    isWritable: 'whether closed_at is null',
    lastSequence: 'the highest sequence in chat_messages',
    lastMessage: 'the message with that sequence',
    unread: 'the messages of others after read_sequence',
    lastActivityAt: 'last_message_at, or created_at',
    createdAt: { column: 'chat_rooms.created_at' },
  },
  NewChatRoom: {
    kind: { column: 'chat_rooms.kind', except: { values: { onlyStored: ['direct'], why: 'a match makes it' } } },
    title,
  },
  ChatRoomUpdate: { title },
  ChatMember: {
    user: 'the profile of user_id',
    role: 'owner for owner_id, else the role of chat_members',
    joinedAt: { column: 'chat_members.joined_at' },
  },
  ChatMemberUpdate: { role: 'owner in owner_id, others in chat_members.role' },
  PublicChatRoom: {
    roomId: { column: 'chat_rooms.id' },
    title,
    memberCount: 'member_count, at most the capacity of the kind',
    isMember: 'whether chat_members has a row',
    lastActivityAt: 'last_message_at, or created_at',
    createdAt: { column: 'chat_rooms.created_at' },
  },
  ChatReaction: { emoji: { column: 'chat_reactions.emoji' }, userIds: 'user_id of each row with the emoji' },
  ChatUnread: { count: 'counted when it is read', isMore: 'counted when it is read' },
  ChatReadPosition: { readSequence: { column: 'chat_members.read_sequence' }, unread: 'counted when it is read' },
  ChatReadPositionUpdate: { readSequence: 'at most the last sequence, in read_sequence' },
  ChatUnreadMark: { fromSequence: 'one more than read_sequence' },
};
