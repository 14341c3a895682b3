import { instantOf } from '../../../platform/time/instant.ts';
import type { Reader } from '../data/live.ts';
import { parseRoomAttachment, type Attachment } from '../data/attachment.ts';
import { MOST_ROOM_CONNECTIONS, type Progress } from '../rules/live.ts';

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

/** What is kept of a connection but for its place, as the beginning of a text. */
const heads = new WeakMap<WebSocket, string>();

/** Remembers a change of a connection over the next sleep. */
export function keepConnection(connection: Connection): void {
  const { socket, through, ...fixed } = connection;
  const head = JSON.stringify(fixed satisfies Omit<Attachment, 'through'>).slice(0, -1);
  heads.set(socket, head);
  awake.set(socket, connection);
  socket.serializeAttachment(`${head},"through":${JSON.stringify(through)}}`);
}

/**
 * Remembers up to where a connection was told. Every delivery does it for each socket, so it writes the place alone.
 */
export function moveConnection(connection: Connection, through: Progress): void {
  const { socket } = connection;
  const moved = { ...connection, through };
  const head = heads.get(socket);
  if (head === undefined) return keepConnection(moved);
  awake.set(socket, moved);
  // One text has less to write than an object with its names.
  socket.serializeAttachment(`${head},"through":{"messages":${through.messages},"changes":${through.changes}}}`);
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

/** The oldest connections of a user, beyond those that they may have. */
export function surplusOf(connections: readonly Connection[], userId: string): Connection[] {
  const own = connections.filter((each) => each.userId === userId);
  const oldest = own.toSorted((one, other) => one.number - other.number);
  return oldest.slice(0, Math.max(0, oldest.length - MOST_ROOM_CONNECTIONS));
}
