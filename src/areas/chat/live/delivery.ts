/** What a delivery sends, and to whom. */
import { hideFrom } from '../data/hidden.ts';
import {
  type Barred,
  barredIn,
  changesAfter,
  type HiddenPair,
  hiddenPairs,
  type LivePage,
  messagesAfter,
  type Reader,
  type ShownTypist,
  shownTypists,
  type Standing,
} from '../data/live.ts';
import type { MessageRecord } from '../data/messages.ts';
import type { RowsOf } from '../../../store/statement.ts';
import type { Progress } from '../rules/live.ts';
import { type Connection, readersOf } from './connection.ts';
import { encodeChanged, encodePosted, encodeRoomFrame, type PlacedFrame } from './frames.ts';

/** What one reader is sent, in the order of its places. */
export interface Frames {
  readonly posted: readonly PlacedFrame[];
  readonly changed: readonly PlacedFrame[];
  readonly typists: readonly string[];
}

/**
 * Returns a function that makes the frames of a reader. Those from whom nobody is hidden share theirs.
 *
 * @param typing who has begun or stopped typing.
 * @param present the users who have a connection: others are shown to nobody as typing.
 */
export function makeFrames(read: Read, typing: ReadonlyMap<string, boolean>, present: ReadonlySet<string>) {
  const hiddenFrom = Map.groupBy(read.pairs, ({ readerId }) => readerId);
  const shown = read.typists.filter(({ typistId }) => present.has(typistId));
  const typistsFor = Map.groupBy(shown, ({ readerId }) => readerId);
  const made = new Map<string, Frames>();
  return (userId: string): Frames => {
    // Mostly nobody is hidden, and everybody gets the same.
    const shared = hiddenFrom.has(userId) || typistsFor.has(userId) ? undefined : made.get('');
    if (shared !== undefined) return shared;
    const hidden = hiddenFrom.get(userId)?.map(({ personId }) => personId) ?? [];
    const key = hidden.toSorted().join(' ');
    const frames = made.get(key) ?? {
      posted: read.messages.map((message) => encodePosted(hideFrom(message, hidden))),
      changed: read.changed.map((message) => encodeChanged(hideFrom(message, hidden))),
      typists: [],
    };
    made.set(key, frames);
    const typists = (typistsFor.get(userId) ?? []).map(({ typistId }) =>
      encodeRoomFrame({ type: 'typist', userId: typistId, isTyping: typing.get(typistId) ?? false }),
    );
    return { ...frames, typists };
  };
}

/** The frames that a connection does not have yet, as texts in their order, and its place after them. */
export interface Missing {
  readonly texts: readonly string[];
  readonly through: Progress;
}

/**
 * Returns a function that picks the frames that a connection at a place does not have yet. Most connections are at the
 * same place and share the answer.
 */
export function shareMissing() {
  let last: (Pick<Frames, 'posted' | 'changed'> & { readonly after: Progress; readonly missing: Missing }) | null =
    null;
  return ({ posted, changed }: Frames, after: Progress): Missing => {
    if (last !== null && last.posted === posted && last.changed === changed && isSamePlace(last.after, after))
      return last.missing;
    const [newer, moved] = [
      posted.filter(({ place }) => place > after.messages),
      changed.filter(({ place }) => place > after.changes),
    ];
    const through = {
      messages: newer.at(-1)?.place ?? after.messages,
      changes: moved.at(-1)?.place ?? after.changes,
    };
    const missing = { texts: [...newer, ...moved].map(({ text }) => text), through };
    last = { posted, changed, after, missing };
    return missing;
  };
}

function isSamePlace(one: Progress, other: Progress): boolean {
  return one.messages === other.messages && one.changes === other.changes;
}

/** What a delivery has read. */
export interface Read {
  readonly barred: readonly Barred[];
  readonly messages: readonly MessageRecord[];
  readonly changed: readonly MessageRecord[];
  readonly pairs: readonly HiddenPair[];
  readonly typists: readonly ShownTypist[];
}

/** A delivery that still has to read. */
export interface Delivery {
  readonly queries: readonly RowsOf<unknown>[];
  /**
   * Sends what was read.
   *
   * @param answers those of the queries, in their order.
   */
  deliver(answers: readonly unknown[]): void;
}

/** Makes the queries of a delivery, and hands their answers to `send`. */
export function prepareDelivery(
  asked: { readonly roomId: string; readonly readers: Readers; readonly typistIds: readonly string[] } & LivePage,
  send: (read: Read) => void,
): Delivery {
  const { roomId, readers, typistIds, messages, changes, limit } = asked;
  const queries = [
    barredIn(roomId, readers.list),
    messagesAfter(roomId, messages, limit),
    changesAfter(roomId, changes, limit),
    hiddenPairs(roomId, readers.userIds, { messages, changes, limit }),
    shownTypists(roomId, typistIds, readers.userIds),
  ] as const;
  return {
    // Mostly nobody is typing.
    queries: typistIds.length > 0 ? queries : queries.slice(0, -1),
    deliver: (answers) => {
      // Those of the queries above.
      const [barred, read, changed, pairs, typists = []] = answers as [
        Barred[],
        MessageRecord[],
        MessageRecord[],
        HiddenPair[],
        ShownTypist[]?,
      ];
      send({ barred, messages: read, changed, pairs, typists });
    },
  };
}

/** The readers behind connections, each once. */
export interface Readers {
  readonly list: readonly Reader[];
  readonly userIds: readonly string[];
  /** The standing of a connection, by those who may not read. */
  of(connection: Connection, barred: readonly Barred[]): Standing;
}

/** Lists the readers behind connections, each once. */
export function listReaders(connections: readonly Connection[]): Readers {
  const keyOf = ({ userId, sessionId }: Omit<Reader, 'at'>): string => `${userId} ${sessionId}`;
  const readers = new Map(readersOf(connections).map((reader) => [keyOf(reader), reader]));
  const places = new Map([...readers.keys()].map((key, place) => [key, place]));
  return {
    list: [...readers.values()],
    userIds: [...new Set([...readers.values()].map(({ userId }) => userId))],
    of: (connection, barred) => {
      // Mostly everybody may.
      if (barred.length === 0) return 'open';
      const place = places.get(keyOf(connection));
      return barred.find((each) => each.place === place)?.why ?? 'open';
    },
  };
}
