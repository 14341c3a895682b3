import { instantOf } from '../../../platform/time/instant.ts';
import type { Reader } from '../data/live.ts';
import { parseRoomAttachment, type Attachment } from '../data/attachment.ts';
import type { Progress } from '../rules/live.ts';

/** A socket with what is known of it. */
export interface Connection extends Attachment {
  readonly socket: WebSocket;
}

/** A connection that was greeted. */
export type Greeted = Connection & { readonly through: Progress };

export function isGreeted(connection: Connection): connection is Greeted {
  return connection.through !== null;
}

/** The connection of a socket; null if another version of the class has accepted it. */
export function roomConnectionOf(socket: WebSocket): Connection | null {
  const known = parseRoomAttachment(socket.deserializeAttachment());
  return known && { ...known, socket };
}

/** Remembers a change of a connection over the next sleep. */
export function keepConnection({ socket, ...known }: Connection): void {
  socket.serializeAttachment(known satisfies Attachment);
}

/** Who reads over a connection now. */
export function readerOf({ userId, sessionId, ahead }: Connection): Reader {
  return { userId, sessionId, at: instantOf(Date.now() + ahead) };
}
