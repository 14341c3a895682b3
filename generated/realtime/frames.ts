// Generated from contract/. Do not edit.

/** The connection is open. */
export type LiveHello = { readonly type: 'hello'; readonly at: string };

/** The connection is alive. */
export type LivePong = 'pong';

/** Asks whether the connection is alive; send it about every 30 seconds. It does not wake the Durable Object. */
export type LivePing = 'ping';

/** A frame that the server sends. */
export type LiveServerFrame = LiveHello | LivePong;

/** A frame that a client may send. */
export type LiveClientFrame = LivePing;

/** Why the server closes the connection. */
export const liveCloseCodes = {
  /** The client has closed the connection. */
  done: 1000,
  /** The session has ended. Do not reconnect; ask the user to sign in. */
  sessionEnded: 4401,
  /** The client sent a frame that this channel does not accept. */
  unexpectedFrame: 1003,
} as const;
