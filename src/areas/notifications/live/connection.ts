import { z } from 'zod';
import { noSession } from './tags.ts';

/**
 * What is kept with a socket while the object sleeps, at most 2,048 bytes. Raise `format` when the shape changes: a
 * socket of another format closes with `restart`, and its client connects anew.
 */
const attachment = z.strictObject({
  format: z.literal(2),
  /** Rises with each connection of the user. */
  number: z.number(),
  sessionId: z.string(),
  /** When the connection must close, in milliseconds since 1970; null if its session decides. */
  closesAt: z.number().nullable(),
  /** When the client sent its last frame other than a ping, or connected, in milliseconds. */
  heardAt: z.number(),
  isFocused: z.boolean(),
  /** The version of the badges that it was sent last; null before it was greeted. */
  version: z.number().nullable(),
});

type Attachment = z.output<typeof attachment>;

/** A socket with what is known of it. */
export interface Connection extends Attachment {
  readonly socket: WebSocket;
}

/** The connection of a socket; null if another version of this class has accepted it. */
export function connectionOf(socket: WebSocket): Connection | null {
  const { success, data } = attachment.safeParse(socket.deserializeAttachment());
  return success ? { ...data, socket } : null;
}

/** Remembers a change of a connection over the next sleep. */
export function keep({ socket, ...known }: Connection): void {
  socket.serializeAttachment(known satisfies Attachment);
}

/** The session of a connection; null for tokens of the existing service, which have none. */
export function sessionOf({ sessionId }: Connection): string | null {
  return sessionId === noSession ? null : sessionId;
}
