// Generated from contract/. Do not edit.
import type { components } from '../client/types.ts';

type Schemas = components['schemas'];

/**
 * A message was edited, deleted or corrected, or its reactions changed: it is as it is now, as `listChatChanges` shows
 * it. Each
 * connection gets the changes after its position in the order of `changeSequence`. Several changes of one message can
 * come as one frame. The message can be one that the client has not read: keep what is said of it, because an answer
 * that is on its way may show what it was before. Of two frames or answers about one message, the one with the higher
 * `changeSequence` counts. A deleted message has no text in any of them; show it nowhere any more, not in quotations
 * either.
 */
export type ChatChanged = { readonly type: 'changed'; readonly message: Schemas['ChatMessage'] };

/**
 * The connection is open. What follows are the messages after `contiguous` and the changes after `changes`; after
 * `lastSequence` and `lastChangeSequence` if the client named no position.
 */
export type ChatHello = { readonly type: 'hello'; readonly at: string; readonly lastSequence: number; readonly lastChangeSequence: number };

/** The connection is alive. */
export type ChatPong = 'pong';

/**
 * A message of the room, also one of the user's own and those of the service (type `system`). Each connection gets
 * every message after its position once, in
 * the order of `sequence`, without gaps.
 */
export type ChatPosted = { readonly type: 'posted'; readonly message: Schemas['ChatMessage'] };

/** The message of a `send` is not stored. `sendChatMessage` with the same body answers the problem with its texts. */
export type ChatRefused = { readonly type: 'refused'; readonly clientMessageId: string; readonly code: 'request.invalid' | 'request.rate_limited' | 'chat.reply_not_found' | 'chat.mention_not_member' | 'chat.client_message_id_reused' | 'chat.room_closed' | 'server.internal' };

/**
 * The client cannot go on from the positions that it named: the room has no such message or change, or more than 500
 * messages or changes have come since. Drop the messages that are kept and read the latest ones with
 * `listChatMessages`. The frames go on after `lastSequence` and `lastChangeSequence`.
 */
export type ChatReset = { readonly type: 'reset'; readonly lastSequence: number; readonly lastChangeSequence: number };

/**
 * The message of a `send` is stored. Find the message that is shown as being sent by its `clientMessageId`. A message
 * that was stored by an earlier call is answered as it is now.
 */
export type ChatSent = { readonly type: 'sent'; readonly message: Schemas['ChatMessage'] };

/**
 * Another user of the room is typing, or has stopped. Show it for six seconds at most, unless the frame comes again.
 * It
 * comes from users who can write here and let the reader see whether they are online, and never in public rooms.
 */
export type ChatTypist = { readonly type: 'typist'; readonly userId: Schemas['UserId']; readonly isTyping: boolean };

/**
 * Tells whether the user is looking at this room: its page is visible and has the focus. Send it after `hello` and
 * whenever it changes. 75 seconds after the last ping it counts as false. It is not stored, and no other user can see
 * it.
 */
export type ChatFocus = { readonly type: 'focus'; readonly isFocused: boolean };

/**
 * Asks whether the connection is alive; send it about every 30 seconds. It does not wake the Durable Object. A
 * connection that sends nothing for three minutes can be closed (4408).
 */
export type ChatPing = 'ping';

/**
 * Sends a message, as `sendChatMessage` does: the same `clientMessageId` is the same message over both. The answer is
 * `sent` or `refused`. After a close without an answer, send the message again over either of the two.
 */
export type ChatSend = { readonly type: 'send'; readonly clientMessageId: string; readonly text: Schemas['ChatMessageText']; readonly replyTo?: string; readonly mentions?: readonly Schemas['UserId'][]; readonly language?: Schemas['LanguageTag'] };

/**
 * Tells the other users of the room that the user is typing, or has stopped. While the user types, send it every three
 * seconds. It is not stored.
 */
export type ChatTyping = { readonly type: 'typing'; readonly isTyping: boolean };

/** A frame that the server sends. */
export type ChatServerFrame = ChatChanged | ChatHello | ChatPong | ChatPosted | ChatRefused | ChatReset | ChatSent | ChatTypist;

/** A frame that a client may send. */
export type ChatClientFrame = ChatFocus | ChatPing | ChatSend | ChatTyping;

/** Why the server closes the connection. */
export const chatCloseCodes = {
  /** The client has closed the connection. */
  done: 1000,
  /**
   * The user has opened more than ten connections to this room, and this was the oldest. Reconnect when the user looks
   * at the page again.
   */
  replaced: 4409,
  /** The service is starting anew. Reconnect. */
  restart: 1012,
  /**
   * The match has ended. The room can be read, and nothing new is written. Do not reconnect, unless the room is open
   * again.
   */
  roomClosed: 4410,
  /**
   * There is no room with this id that the user can read, now or any longer. Do not reconnect; read the list of rooms
   * again.
   */
  roomNotFound: 4404,
  /** The session has ended, or the account is suspended or being deleted. Do not reconnect; ask the user to sign in. */
  sessionEnded: 4401,
  /** The client sent nothing for three minutes. Reconnect. */
  silent: 4408,
  /** The client sent a frame of more than 20000 characters. Correct the client. */
  tooLarge: 1009,
  /** The client sent more than 100 frames in ten seconds, not counting `ping`. Wait a minute. */
  tooManyFrames: 1008,
  /** The client sent a frame that this channel does not accept. Correct the client. */
  unexpectedFrame: 1003,
} as const;

/** The badges have changed. Every connection of the user gets this frame, also the one that caused the change. */
export type NotificationsBadges = { readonly type: 'badges'; readonly notifications: { readonly count: number; readonly isMore: boolean }; readonly version: number };

/** The connection is open. It carries the badges of this moment, so that a client that was away is up to date. */
export type NotificationsHello = { readonly type: 'hello'; readonly at: string; readonly notifications: { readonly count: number; readonly isMore: boolean }; readonly version: number };

/** The connection is alive. */
export type NotificationsPong = 'pong';

/**
 * What this user sees of chat rooms has changed for them alone, so that no change of the rooms says so: they are a
 * member now or no longer, or they have blocked or unblocked another member. Drop what is kept of these rooms and read
 * them again, also the number of unread messages. Nobody is told that another member has blocked them or has left the
 * service: read a room again when it is opened.
 */
export type NotificationsRooms = { readonly type: 'rooms'; readonly roomIds: readonly string[] };

/**
 * Tells whether the user is looking at this connection's page: it is visible and has the focus. Send it after `hello`
 * and whenever it changes. While it is true and pings arrive, push notifications are held back as the user's
 * preferences say (`pushWhileActive`); 75 seconds after the last ping it counts as false. It is not stored, and no
 * other user can see it.
 */
export type NotificationsFocus = { readonly type: 'focus'; readonly isFocused: boolean };

/**
 * Asks whether the connection is alive; send it about every 30 seconds. It does not wake the Durable Object. A
 * connection that sends nothing for three minutes, or while it is sent 100 frames, can be closed (4408).
 */
export type NotificationsPing = 'ping';

/** A frame that the server sends. */
export type NotificationsServerFrame = NotificationsBadges | NotificationsHello | NotificationsPong | NotificationsRooms;

/** A frame that a client may send. */
export type NotificationsClientFrame = NotificationsFocus | NotificationsPing;

/** Why the server closes the connection. */
export const notificationsCloseCodes = {
  /** The client has closed the connection. */
  done: 1000,
  /**
   * The user has opened more than 20 connections, and this was the oldest. Reconnect when the user looks at the page
   * again.
   */
  replaced: 4409,
  /** The service is starting anew. Reconnect. */
  restart: 1012,
  /** The session has ended. Do not reconnect; ask the user to sign in. */
  sessionEnded: 4401,
  /**
   * The client sent nothing for three minutes, or while it was sent 100 frames: it reads too slowly, or not at all.
   * Reconnect.
   */
  silent: 4408,
  /** The client sent a frame of more than 1000 characters. Correct the client. */
  tooLarge: 1009,
  /** The client sent more than 20 frames in ten seconds, not counting `ping`. Wait a minute. */
  tooManyFrames: 1008,
  /** The client sent a frame that this channel does not accept. Correct the client. */
  unexpectedFrame: 1003,
} as const;
