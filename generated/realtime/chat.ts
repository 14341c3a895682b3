// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ChatMessage } from '../schemas/ChatMessage.ts';
import { ChatMessageText } from '../schemas/ChatMessageText.ts';
import { LanguageTag } from '../schemas/LanguageTag.ts';
import { UserId } from '../schemas/UserId.ts';
import type {
  ChatChanged,
  ChatFocus,
  ChatHello,
  ChatPing,
  ChatPong,
  ChatPosted,
  ChatRefused,
  ChatReset,
  ChatSend,
  ChatSent,
  ChatTyping,
  ChatTypist,
} from './frames.ts';

/**
 * A message was edited, deleted or corrected, or its reactions changed: it is as it is now, as `listChatChanges` shows
 * it. Each
 * connection gets the changes after its position in the order of `changeSequence`. Several changes of one message can
 * come as one frame. The message can be one that the client has not read: keep what is said of it, because an answer
 * that is on its way may show what it was before. Of two frames or answers about one message, the one with the higher
 * `changeSequence` counts. A deleted message has no text in any of them; show it nowhere any more, not in quotations
 * either.
 */
export const chatChanged: z.ZodMiniType<ChatChanged> = z.strictObject({
  type: z.literal('changed'),
  message: ChatMessage,
});

/**
 * The connection is open. What follows are the messages after `contiguous` and the changes after `changes`; after
 * `lastSequence` and `lastChangeSequence` if the client named no position.
 */
export const chatHello: z.ZodMiniType<ChatHello> = z.strictObject({
  type: z.literal('hello'),
  at: z.string().check(z.refine(...format('date-time'))),
  lastSequence: z.int().check(z.gte(0), z.lte(9007199254740991)),
  lastChangeSequence: z.int().check(z.gte(0), z.lte(9007199254740991)),
});

/** The connection is alive. */
export const chatPong: z.ZodMiniType<ChatPong> = z.literal('pong');

/**
 * A message of the room, also one of the user's own and those of the service (type `system`). Each connection gets
 * every message after its position once, in
 * the order of `sequence`, without gaps.
 */
export const chatPosted: z.ZodMiniType<ChatPosted> = z.strictObject({ type: z.literal('posted'), message: ChatMessage });

/** The message of a `send` is not stored. `sendChatMessage` with the same body answers the problem with its texts. */
export const chatRefused: z.ZodMiniType<ChatRefused> = z.strictObject({
  type: z.literal('refused'),
  clientMessageId: z.guid().check(z.toLowerCase()),
  code: z.enum([
    'request.invalid',
    'request.rate_limited',
    'chat.reply_not_found',
    'chat.mention_not_member',
    'chat.client_message_id_reused',
    'chat.room_closed',
    'server.internal',
  ]),
});

/**
 * The client cannot go on from the positions that it named: the room has no such message or change, or more than 500
 * messages or changes have come since. Drop the messages that are kept and read the latest ones with
 * `listChatMessages`. The frames go on after `lastSequence` and `lastChangeSequence`.
 */
export const chatReset: z.ZodMiniType<ChatReset> = z.strictObject({
  type: z.literal('reset'),
  lastSequence: z.int().check(z.gte(0), z.lte(9007199254740991)),
  lastChangeSequence: z.int().check(z.gte(0), z.lte(9007199254740991)),
});

/**
 * The message of a `send` is stored. Find the message that is shown as being sent by its `clientMessageId`. A message
 * that was stored by an earlier call is answered as it is now.
 */
export const chatSent: z.ZodMiniType<ChatSent> = z.strictObject({ type: z.literal('sent'), message: ChatMessage });

/**
 * Another user of the room is typing, or has stopped. Show it for six seconds at most, unless the frame comes again.
 * It
 * comes from users who can write here and let the reader see whether they are online, and never in public rooms.
 */
export const chatTypist: z.ZodMiniType<ChatTypist> = z.strictObject({
  type: z.literal('typist'),
  userId: UserId,
  isTyping: z.boolean(),
});

/**
 * Tells whether the user is looking at this room: its page is visible and has the focus. Send it after `hello` and
 * whenever it changes. 75 seconds after the last ping it counts as false. It is not stored, and no other user can see
 * it.
 */
export const chatFocus: z.ZodMiniType<ChatFocus> = z.strictObject({ type: z.literal('focus'), isFocused: z.boolean() });

/**
 * Asks whether the connection is alive; send it about every 30 seconds. It does not wake the Durable Object. A
 * connection that sends nothing for three minutes can be closed (4408).
 */
export const chatPing: z.ZodMiniType<ChatPing> = z.literal('ping');

/**
 * Sends a message, as `sendChatMessage` does: the same `clientMessageId` is the same message over both. The answer is
 * `sent` or `refused`. After a close without an answer, send the message again over either of the two.
 */
export const chatSend: z.ZodMiniType<ChatSend> = z.strictObject({
  type: z.literal('send'),
  clientMessageId: z.guid().check(z.toLowerCase()),
  text: ChatMessageText,
  replyTo: z.exactOptional(z.guid().check(z.toLowerCase())),
  mentions: z.exactOptional(z.array(UserId).check(z.maxLength(20))),
  language: z.exactOptional(LanguageTag),
});

/**
 * Tells the other users of the room that the user is typing, or has stopped. While the user types, send it every three
 * seconds. It is not stored.
 */
export const chatTyping: z.ZodMiniType<ChatTyping> = z.strictObject({ type: z.literal('typing'), isTyping: z.boolean() });

/** Frames of the server, by their names. */
export const chatServerFrames = {
  changed: chatChanged,
  hello: chatHello,
  pong: chatPong,
  posted: chatPosted,
  refused: chatRefused,
  reset: chatReset,
  sent: chatSent,
  typist: chatTypist,
};

/** Frames of the client, by their names. */
export const chatClientFrames = { focus: chatFocus, ping: chatPing, send: chatSend, typing: chatTyping };

/** The frames that are one fixed text. All others are JSON. */
export const chatTextFrames = ['pong', 'ping'] as const;
