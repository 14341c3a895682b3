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

/** The connections of the sockets that were asked for since the object woke: reading them again is slow. */
const awake = new WeakMap<WebSocket, Connection>();

/** The connection of a socket; null if another version of the class has accepted it. */
export function roomConnectionOf(socket: WebSocket): Connection | null {
  const kept = awake.get(socket);
  if (kept !== undefined) return kept;
  const known = parseRoomAttachment(socket.deserializeAttachment());
  if (known === null) return null;
  const connection = { ...known, socket };
  awake.set(socket, connection);
  return connection;
}

/** Remembers a change of a connection over the next sleep. */
export function keepConnection(connection: Connection): void {
  const { socket, ...known } = connection;
  awake.set(socket, connection);
  // One text has less to write than an object with its names, and every delivery writes it for each socket.
  socket.serializeAttachment(JSON.stringify(known satisfies Attachment));
}

/** Who reads over a connection now. */
export function readerOf({ userId, sessionId, ahead }: Connection): Reader {
  return { userId, sessionId, at: instantOf(Date.now() + ahead) };
}

/** Who reads over connections now. Writing an instant is slow, so connections with the same clock share theirs. */
export function readersOf(connections: readonly Connection[]): Reader[] {
  const clocks = Map.groupBy(connections, ({ ahead }) => ahead);
  return [...clocks].flatMap(([ahead, group]) => {
    const at = instantOf(Date.now() + ahead);
    return group.map(({ userId, sessionId }) => ({ userId, sessionId, at }));
  });
}
