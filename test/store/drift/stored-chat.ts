/** What `stored.ts` says of the components of chat. */
import type { Place } from './stored.ts';

const withWords = { null: 'only a message that is deleted, or of the service, has no text' };
const ofGroups = { null: 'NULL in a direct room' };
const title = { column: 'chat_rooms.title', except: ofGroups };
const message = {
  senderId: { column: 'chat_messages.sender_id' },
  type: 'the column type, or hidden',
  createdAt: { column: 'chat_messages.created_at' },
  messageId: { column: 'chat_messages.id' },
  sequence: { column: 'chat_messages.sequence' },
  event: 'event, subject_id and text; null after deletion',
};
const sent = {
  clientMessageId: { column: 'chat_messages.client_message_id' },
  text: { column: 'chat_messages.text', except: withWords },
};
const given = {
  clientCorrectionId: { column: 'chat_corrections.client_correction_id' },
  comment: { column: 'chat_corrections.comment' },
} as const;
const settings = {
  level: { column: 'chat_members.notice_level' },
  mutedUntil: { column: 'chat_members.muted_until' },
} as const;

export const storedChat: Readonly<Record<string, Readonly<Record<string, Place>>>> = {
  NewChatMessage: {
    ...sent,
    replyTo: 'the sequence of that message, in reply_to',
    mentions: 'the rows of chat_mentions',
    language: { column: 'chat_messages.language' },
  },
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
    mentions: 'the rows of chat_mentions',
    language: { column: 'chat_messages.language' },
    correctionCount: 'the number of rows of chat_corrections',
  },
  ChatEvent: {
    code: { column: 'chat_messages.event', except: { null: 'NULL in a message of another type' } },
    userId: { column: 'chat_messages.subject_id' },
    title: 'text of a message of the service',
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
  ChatMembership: { roomId: { column: 'chat_members.room_id' }, ...settings },
  ChatMembershipUpdate: settings,
  NewChatCorrection: { ...given, revision: 'the revision that the message has', spans: 'JSON in spans' },
  NewChatCorrectionSpan: { start: 'JSON in spans', end: 'JSON in spans', replacement: 'JSON in spans' },
  ChatCorrection: {
    ...given,
    correctionId: { column: 'chat_corrections.id' },
    roomId: 'the room of the message',
    messageId: { column: 'chat_corrections.message_id' },
    authorId: { column: 'chat_corrections.author_id' },
    revision: { column: 'chat_corrections.revision' },
    original: 'text of chat_messages or chat_message_revisions, by revision',
    corrected: 'made of the text and spans when it is read',
    spans: 'spans, with what they cover',
    createdAt: { column: 'chat_corrections.created_at' },
    learnedAt: { column: 'chat_corrections.learned_at' },
  },
  ChatCorrectionSpan: {
    start: 'JSON in spans',
    end: 'JSON in spans',
    original: 'what the span covers in the text',
    replacement: 'JSON in spans',
  },
  LanguageBalance: {
    roomId: { column: 'chat_messages.room_id' },
    messages: 'counted when it is read',
    characters: 'counted when it is read',
    languages: 'counted when it is read',
  },
  LanguageShare: {
    language: { column: 'chat_messages.language' },
    share: 'counted when it is read',
    messages: 'counted when it is read',
    characters: 'counted when it is read',
    members: 'counted when it is read',
  },
  LanguageOfMember: {
    userId: { column: 'chat_messages.sender_id' },
    messages: 'counted when it is read',
    characters: 'counted when it is read',
  },
  ChatUnreadMark: { fromSequence: 'one more than read_sequence' },
};
