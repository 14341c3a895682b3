import type { Env } from '../../../platform/env.ts';
import { readAll, readBatch } from '../../../store/batch.ts';
import { meter } from '../../../store/metered.ts';
import { isLooking, SILENT_AFTER } from '../../notifications/index.ts';
import type { Opening } from '../data/attachment.ts';
import { barredIn, roomEndsIn, type Standing } from '../data/live.ts';
import { type Positions, resumeFrom } from '../rules/live.ts';
import type { RoomNow } from '../services/store-writes.ts';
import {
  type Connection,
  type Greeted,
  isGreeted,
  keepConnection,
  moveConnection,
  readerOf,
  roomConnectionOf,
  surplusOf,
} from './connection.ts';
import { type Delivery, listReaders, makeFrames, type Missing, prepareDelivery, shareMissing } from './delivery.ts';
import { closeCodes, closeReasons, encodeRoomFrame } from './frames.ts';

/** The most messages, and the most changes, that one step reads. */
const PAGE = 200;
/** An alarm may come this much before the clock shows its time, in milliseconds. */
const EARLY = 1000;

/**
 * The live connections of one room. Everything that must outlive a sleep is kept with the sockets, so an object that
 * forgets its memory between two frames goes on where it was. Before each delivery D1 is asked who may read, and the
 * messages and changes come from the table, after the last ones that a connection was sent.
 */
export class RoomConnections {
  readonly #ctx: DurableObjectState;
  readonly #env: Env;
  /** Rises when somebody may have lost the right to read: what D1 said before no longer counts. */
  #reviews = 0;
  /** Rises when somebody was greeted: a delivery that was prepared before does not tell them. */
  #greetings = 0;
  /** Somebody must be told something that the running step may not have read. */
  #isStale = false;
  #telling: Promise<void> | null = null;
  /** Who has begun or stopped typing since the last delivery. */
  #typing = new Map<string, boolean>();

  constructor(ctx: DurableObjectState, env: Env) {
    this.#ctx = ctx;
    this.#env = env;
  }

  /** Whether something was committed or greeted that no delivery has read. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** Whether anyone is connected. */
  get isEmpty(): boolean {
    return this.#ctx.getWebSockets().length === 0;
  }

  /** Opens a connection and greets it, or closes it at once if the user cannot read the room. */
  async open(opening: Opening & Positions & { readonly at: string }): Promise<WebSocket> {
    const { contiguous, seen, changes, at, ...who } = opening;
    const { 0: client, 1: server } = new WebSocketPair();
    const number = 1 + Math.max(0, ...this.#list().map((connection) => connection.number));
    this.#ctx.acceptWebSocket(server);
    const made = {
      ...who,
      format: 3,
      number,
      heardAt: Date.now(),
      isFocused: false,
      through: null,
      kind: null,
    } as const;
    const connection: Connection = { ...made, socket: server };
    keepConnection(connection);
    const [[barred], [ends]] = await readBatch(this.#db, [
      barredIn(who.roomId, [readerOf(connection)]),
      roomEndsIn(who.roomId),
    ]).catch((error: unknown) => {
      server.close(closeCodes.restart, 'restart');
      throw error;
    });
    // A review that came meanwhile has closed it, if it had to.
    if (server.readyState !== WebSocket.OPEN) return client;
    if (this.#closeUnlessOpen(connection, barred?.why ?? 'open')) return client;
    // A room that can be read exists.
    const { lastSequence = 0, lastChangeSequence = 0, kind = null } = ends ?? {};
    const last = { messages: lastSequence, changes: lastChangeSequence };
    const { through, isReset } = resumeFrom({ contiguous, seen, changes }, last);
    server.send(encodeRoomFrame({ type: 'hello', at, lastSequence, lastChangeSequence }));
    if (isReset) server.send(encodeRoomFrame({ type: 'reset', lastSequence, lastChangeSequence }));
    this.change(server, { through, kind });
    this.#greetings += 1;
    for (const { socket } of surplusOf(this.#list(), who.userId)) socket.close(closeCodes.replaced, 'replaced');
    return client;
  }

  /** Remembers something of a connection. */
  change(socket: WebSocket, change: Partial<Pick<Connection, 'through' | 'kind' | 'isFocused' | 'heardAt'>>): void {
    const connection = roomConnectionOf(socket);
    if (connection !== null) keepConnection({ ...connection, ...change });
  }

  /** Notes that a user has begun or stopped typing, for the next delivery. */
  noteTyping(userId: string, isTyping: boolean): void {
    this.#typing.set(userId, isTyping);
  }

  /** The users who are looking at the room. */
  listLooking(connections: readonly Connection[] = this.#list()): string[] {
    const now = Date.now();
    // The runtime is asked of those alone who say so.
    const looking = connections.filter((each) => each.isFocused && isLooking(true, this.#heardAt(each), now));
    return [...new Set(looking.map(({ userId }) => userId))];
  }

  /** Returns what a commit has to know. It lists the connections once, because a busy room has hundreds. */
  prepareCommit(): { readonly room: RoomNow; readonly delivery: Delivery | null } {
    const connections = this.#list();
    // The kind of a room never changes.
    const kind = connections.find(isGreeted)?.kind ?? null;
    return { room: { kind, lookingIds: this.listLooking(connections) }, delivery: this.prepare(connections) };
  }

  /** When the next connection must close because its token expires; Infinity if none must. */
  nextExpiry(): number {
    return Math.min(...this.#list().map(({ closesAt }) => closesAt ?? Infinity));
  }

  /**
   * Asks D1 who may read, and closes the connections of everybody else. After its answer nothing that was read earlier
   * is delivered. If D1 does not answer, all connections close and are opened anew.
   */
  async review(): Promise<void> {
    this.#reviews += 1;
    const connections = this.#list();
    try {
      const [first] = connections;
      if (first === undefined) return;
      const readers = listReaders(connections);
      const barred = await readAll(this.#db, barredIn(first.roomId, readers.list));
      for (const connection of connections) this.#closeUnlessOpen(connection, readers.of(connection, barred));
    } catch (error) {
      for (const { socket } of connections) socket.close(closeCodes.restart, 'restart');
      throw error;
    }
  }

  /**
   * Sends to every connection what it does not have yet. What is committed during a delivery follows in the next one.
   *
   * @throws the errors of the database. The connections then keep their places.
   */
  tell(): Promise<void> {
    this.#isStale = true;
    this.#telling ??= this.#tellAll().finally(() => (this.#telling = null));
    return this.#telling;
  }

  async #tellAll(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      const delivery = this.prepare();
      if (delivery !== null) delivery.deliver(await readBatch(this.#db, delivery.queries));
    }
  }

  /**
   * Prepares a delivery: what it has to read, and what it sends when that is known. A commit runs the queries as the
   * last of its batch, so a message needs no second round trip. Null if nobody has been greeted: those who were not
   * greeted yet are told afterwards.
   */
  prepare(all: readonly Connection[] = this.#list()): Delivery | null {
    const connections = all.filter(isGreeted);
    const [first] = connections;
    if (first === undefined) return null;
    const [reviews, greetings, typing] = [this.#reviews, this.#greetings, this.#typing];
    this.#typing = new Map();
    const page = {
      messages: Math.min(...connections.map(({ through }) => through.messages)),
      changes: Math.min(...connections.map(({ through }) => through.changes)),
      limit: PAGE,
    };
    const readers = listReaders(connections);
    const asked = { roomId: first.roomId, readers, typistIds: [...typing.keys()], ...page };
    return prepareDelivery(asked, (read) => {
      const isPart = read.messages.length === PAGE || read.changed.length === PAGE;
      this.#isStale ||= isPart || reviews !== this.#reviews || greetings !== this.#greetings;
      if (reviews !== this.#reviews) return;
      const open = connections.filter((each) => readers.of(each, read.barred) === 'open');
      const framesFor = makeFrames(read, typing, new Set(open.map(({ userId }) => userId)));
      const [missingOf, now] = [shareMissing(), Date.now()];
      for (const { socket } of connections) {
        // Read again: it may have changed during the question.
        const connection = socket.readyState === WebSocket.OPEN ? roomConnectionOf(socket) : null;
        if (connection === null || this.#closeUnlessOpen(connection, readers.of(connection, read.barred))) continue;
        if (!isGreeted(connection)) continue;
        const frames = framesFor(connection.userId);
        this.#deliver(connection, missingOf(frames, connection.through), frames.typists, now);
      }
    });
  }

  #deliver(connection: Greeted, { texts, through }: Missing, typists: readonly string[], now: number): void {
    const { socket } = connection;
    if (texts.length + typists.length === 0) return;
    // The runtime is asked only if it matters, and its answer is kept: in a busy room that adds up.
    const isSilent = now - connection.heardAt > SILENT_AFTER;
    const heardAt = isSilent ? this.#heardAt(connection) : connection.heardAt;
    if (now - heardAt > SILENT_AFTER) {
      socket.close(closeCodes.silent, 'silent');
      return;
    }
    for (const text of texts) socket.send(text);
    for (const text of typists) socket.send(text);
    if (texts.length > 0) moveConnection({ ...connection, heardAt }, through);
  }

  /** Closes a connection that may not read; true if it did. */
  #closeUnlessOpen({ socket, closesAt }: Connection, standing: Standing): boolean {
    const isOver = closesAt !== null && closesAt <= Date.now() + EARLY;
    if (standing === 'open' && !isOver) return false;
    const why = standing === 'open' ? 'sessionEnded' : standing;
    socket.close(closeCodes[why], closeReasons[why]);
    return true;
  }

  /** The open connections. Sockets that another version of this class has accepted are closed. */
  #list(): Connection[] {
    return this.#ctx.getWebSockets().flatMap((socket) => {
      if (socket.readyState !== WebSocket.OPEN) return [];
      const connection = roomConnectionOf(socket);
      if (connection === null) socket.close(closeCodes.restart, 'restart');
      return connection ?? [];
    });
  }

  /** When a connection gave its last sign of life: a frame, or a ping that the runtime answered. */
  #heardAt({ socket, heardAt }: Connection): number {
    return Math.max(heardAt, this.#ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0);
  }

  get #db(): D1Database {
    return meter(this.#env.DB).db;
  }
}
