import type { Env } from '../../../platform/env.ts';
import { readAll, readBatch } from '../../../store/batch.ts';
import { meter } from '../../../store/metered.ts';
import { isLooking, SILENT_AFTER } from '../../notifications/index.ts';
import type { Opening } from '../data/attachment.ts';
import { barredIn, roomEndsIn, type Standing } from '../data/live.ts';
import { MOST_ROOM_CONNECTIONS, type Positions, resumeFrom } from '../rules/live.ts';
import {
  type Connection,
  type Greeted,
  isGreeted,
  keepConnection,
  moveConnection,
  readerOf,
  roomConnectionOf,
} from './connection.ts';
import { type Delivery, type Frames, listReaders, makeFrames, prepareDelivery } from './delivery.ts';
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

  /** The kind of the room, if a connection knows it. It never changes. */
  get kind(): Connection['kind'] {
    return this.#list().find(isGreeted)?.kind ?? null;
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
    this.#closeSurplus(who.userId);
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
  listLooking(): string[] {
    const now = Date.now();
    // The runtime is asked of those alone who say so.
    const looking = this.#list().filter((each) => each.isFocused && isLooking(true, this.#heardAt(each), now));
    return [...new Set(looking.map(({ userId }) => userId))];
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
  prepare(): Delivery | null {
    const connections = this.#list().filter(isGreeted);
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
      for (const { socket } of connections) {
        // Read again: it may have changed during the question.
        const connection = socket.readyState === WebSocket.OPEN ? roomConnectionOf(socket) : null;
        if (connection === null || this.#closeUnlessOpen(connection, readers.of(connection, read.barred))) continue;
        if (isGreeted(connection)) this.#deliver(connection, framesFor(connection.userId));
      }
    });
  }

  #deliver(connection: Greeted, { typists, ...frames }: Frames): void {
    const { socket, through } = connection;
    const posted = frames.posted.filter(({ place }) => place > through.messages);
    const changed = frames.changed.filter(({ place }) => place > through.changes);
    if (posted.length + changed.length + typists.length === 0) return;
    const isSilent = (heardAt: number): boolean => Date.now() - heardAt > SILENT_AFTER;
    // The runtime is asked only if it matters: in a busy room that adds up.
    if (isSilent(connection.heardAt) && isSilent(this.#heardAt(connection))) {
      socket.close(closeCodes.silent, 'silent');
      return;
    }
    for (const { text } of [...posted, ...changed]) socket.send(text);
    for (const text of typists) socket.send(text);
    const messages = posted.at(-1)?.place ?? through.messages;
    moveConnection(connection, { messages, changes: changed.at(-1)?.place ?? through.changes });
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

  /** Closes the oldest connections of a user if there are more than they may have. */
  #closeSurplus(userId: string): void {
    const own = this.#list().filter((each) => each.userId === userId);
    const oldest = own.toSorted((one, other) => one.number - other.number);
    for (const { socket } of oldest.slice(0, Math.max(0, oldest.length - MOST_ROOM_CONNECTIONS)))
      socket.close(closeCodes.replaced, 'replaced');
  }

  get #db(): D1Database {
    return meter(this.#env.DB).db;
  }
}
