import { parseAttachment, type Attachment } from '../data/attachment.ts';

/** The tag of sockets that were opened with a token of the existing service, which has no sessions. */
export const noSession = 'no-session';

/** A socket with what is known of it. */
export interface Connection extends Attachment {
  readonly socket: WebSocket;
}

/** The connection of a socket; null if another version of this class has accepted it. */
export function connectionOf(socket: WebSocket): Connection | null {
  const known = parseAttachment(socket.deserializeAttachment());
  return known && { ...known, socket };
}

/** Remembers a change of a connection over the next sleep. */
export function keep({ socket, ...known }: Connection): void {
  socket.serializeAttachment(known satisfies Attachment);
}

/** The session of a connection; null for tokens of the existing service, which have none. */
export function sessionOf({ sessionId }: Connection): string | null {
  return sessionId === noSession ? null : sessionId;
}
