// Generated from contract/. Do not edit.

/** The badges have changed. Every connection of the user gets this frame, also the one that caused the change. */
export type NotificationsBadges = { readonly type: 'badges'; readonly notifications: { readonly count: number; readonly isMore: boolean }; readonly version: number };

/** The connection is open. It carries the badges of this moment, so that a client that was away is up to date. */
export type NotificationsHello = { readonly type: 'hello'; readonly at: string; readonly notifications: { readonly count: number; readonly isMore: boolean }; readonly version: number };

/** The connection is alive. */
export type NotificationsPong = 'pong';

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
export type NotificationsServerFrame = NotificationsBadges | NotificationsHello | NotificationsPong;

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
