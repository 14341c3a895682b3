/** What a delivery sends, and to whom. */
import { hideFrom } from '../data/hidden.ts';
import type { Standing } from '../data/live.ts';
import type { MessageRecord } from '../data/messages.ts';
import { type Connection, readerOf } from './connection.ts';
import { encodeChanged, encodePosted, type PlacedFrame } from './frames.ts';

/** What a step has read, in the order of its places. */
export interface Frames {
  readonly posted: readonly PlacedFrame[];
  readonly changed: readonly PlacedFrame[];
}

/**
 * Returns a function that makes the frames of a reader. Those from whom nobody is hidden share theirs.
 *
 * @param read the messages and changes as they are stored.
 */
export function makeFrames(read: {
  readonly messages: readonly MessageRecord[];
  readonly changed: readonly MessageRecord[];
}) {
  const made = new Map<string, Frames>();
  return (hidden: readonly string[]): Frames => {
    const key = hidden.toSorted().join(' ');
    const shown = (message: MessageRecord): MessageRecord => hideFrom(message, hidden);
    const frames = made.get(key) ?? {
      posted: read.messages.map((message) => encodePosted(shown(message))),
      changed: read.changed.map((message) => encodeChanged(shown(message))),
    };
    made.set(key, frames);
    return frames;
  };
}

/** Lists the readers behind connections, each once, and finds the standing of a connection in the answer. */
export function listReaders(connections: readonly Connection[]) {
  const keyOf = ({ userId, sessionId }: Connection): string => `${userId} ${sessionId}`;
  const readers = new Map(connections.map((connection) => [keyOf(connection), readerOf(connection)]));
  const places = new Map([...readers.keys()].map((key, place) => [key, place]));
  return {
    readers: [...readers.values()],
    userIds: [...new Set([...readers.values()].map(({ userId }) => userId))],
    of: (connection: Connection, standings: readonly Standing[]) => standings[places.get(keyOf(connection)) ?? -1],
  };
}
