import { DurableObject } from 'cloudflare:workers';
import { createBackgroundDeps } from '../../../platform/background.ts';
import type { Env } from '../../../platform/env.ts';
import { systemClock } from '../../../platform/time/clock.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { meter, type Counts } from '../../../store/metered.ts';
import { countFrame, decodeFrame, type FrameCount, recountSoon, tellBadges } from '../../notifications/index.ts';
import { MOST_ROOM_FRAMES, type Positions } from '../rules/live.ts';
import { type RoomWrite, storeWrites, type WriteKind, type WriteResult } from '../services/store-writes.ts';
import { roomConnectionOf } from './connection.ts';
import type { Delivery } from './delivery.ts';
import { acceptedRoomFrames, closeCodes, ping, pong } from './frames.ts';
import { RoomConnections } from './room-connections.ts';
import { keyOfWrite, sizeOfWrite } from './room-writes.ts';
import { SocketSender } from './socket-sender.ts';
import { QueueFull, WriteQueue } from './write-queue.ts';

/** What became of a write, and what it cost in D1: the answer of a room to a Worker. */
export interface WriteAnswer<Kind extends WriteKind = WriteKind> {
  readonly result: WriteResult<Kind>;
  readonly cost: Counts;
}

/** So long after a commit an object that forgot it looks for what it has not delivered, in milliseconds. */
const LOOK_AGAIN = 5000;

/** The wait before a delivery that failed is repeated, in milliseconds. */
const REPEAT = 1000;

/**
 * The one writer of a chat room: one object for each room id. Whatever changes a room comes through it, so that the
 * writes of a busy room are stored in few batches and in one order. It also tells the live connections of the room.
 * D1 is the store of record, and a second writer could not break the order either. The storage has only an alarm.
 */
export class ChatRoom extends DurableObject<Env> {
  readonly #connections = new RoomConnections(this.ctx, this.env);
  /** The frames of each connection. A client that sends many keeps the object awake, so it need not outlive a sleep. */
  readonly #frames = new WeakMap<WebSocket, FrameCount>();
  readonly #deps = createBackgroundDeps(this.env, meter(this.env.DB).db, systemClock, { object: 'ChatRoom' }, (work) =>
    this.ctx.waitUntil(work),
  );
  readonly #sender = new SocketSender(this.#deps, this);
  /** The time for which the alarm was last set, in milliseconds. */
  #armedFor = 0;

  readonly #queue = new WriteQueue<RoomWrite, WriteAnswer>({
    commit: (op, writes) => this.#store(op, writes),
    keyOf: keyOfWrite,
    sizeOf: sizeOfWrite,
  });

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(ping, pong));
  }

  /** Opens a connection. Only `openRoomConnection` makes this upgrade request, never a client. */
  override async fetch(request: Request): Promise<Response> {
    // Written by `openRoomConnection`.
    const opening = JSON.parse(new URL(request.url).searchParams.get('opening') ?? '') as RoomOpening;
    // The clock of the platform may be another one.
    const ahead = Date.parse(opening.at) - Date.now();
    const closesAt = opening.closesAt === null ? null : Date.parse(opening.closesAt) - ahead;
    const webSocket = await this.#connections.open({ ...opening, ahead, closesAt });
    await this.#armForExpiry();
    this.#tellSoon();
    return new Response(null, { status: 101, webSocket });
  }

  /** Stores a write and says what became of it. Null if too many writes are waiting. */
  async write(write: RoomWrite): Promise<WriteAnswer | null> {
    try {
      return await this.#queue.add(write);
    } catch (error) {
      if (error instanceof QueueFull) return null;
      throw error;
    }
  }

  /**
   * Closes the connections of those who may no longer read. Whoever takes that right away calls it after the commit and
   * before the answer. A call that is lost lets nothing through: each delivery asks too.
   */
  review(): Promise<void> {
    return this.#connections.review();
  }

  /**
   * Tells the connections what was stored without this object: messages of the service come in the batch of their
   * cause. `expect` is called before that batch, so that an object that hears nothing more looks by itself.
   */
  async expect(): Promise<void> {
    if (!this.#connections.isEmpty) await this.#armToLookAgain();
  }

  /** Tells the connections what was stored. */
  publish(): void {
    this.#tellSoon();
  }

  /** The users who are looking at the room. */
  listLooking(): string[] {
    return this.#connections.listLooking();
  }

  /** Shows that the room can be reached. */
  reach(): void {}

  /** Delivers what an object that was thrown out has not, and closes the connections whose token has expired. */
  override async alarm(): Promise<void> {
    await this.#connections.tell();
    await this.#armForExpiry();
  }

  /** Takes a frame of a client. One that the channel does not have closes the connection, and no other. */
  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    const connection = roomConnectionOf(socket);
    // What comes after our close is refused.
    if (connection === null || socket.readyState !== WebSocket.OPEN) return;
    const frames = countFrame(this.#frames.get(socket), Date.now());
    this.#frames.set(socket, frames);
    if (frames.count > MOST_ROOM_FRAMES) return socket.close(closeCodes.tooManyFrames, 'too many frames');
    const frame = decodeFrame(message, acceptedRoomFrames);
    if ('code' in frame) return socket.close(frame.code, frame.reason);
    this.#connections.change(socket, { heardAt: Date.now() });
    if (frame.type === 'focus') this.#connections.change(socket, { isFocused: frame.isFocused });
    else if (frame.type === 'send') await this.#sender.take(connection, frame);
    else {
      this.#connections.noteTyping(connection.userId, frame.isTyping);
      this.#tellSoon();
    }
  }

  /** Answers a client's close. Without an answer the client waits ten seconds. */
  override webSocketClose(socket: WebSocket): void {
    socket.close(closeCodes.done);
  }

  async #store(op: string, writes: readonly RoomWrite[]): Promise<WriteAnswer[]> {
    if (!this.#connections.isEmpty) await this.#armToLookAgain();
    const { db, counts } = meter(this.env.DB);
    const { room, delivery } = this.#connections.prepareCommit();
    const queries = delivery?.queries ?? [];
    const { results, jobs, answers, reading } = await storeWrites(db, op, writes, room, queries);
    this.#deliver(delivery, answers);
    if (jobs.length > 0) {
      announceJobs(this.#deps, jobs);
      tellBadges(this.#deps);
    }
    if (writes.some(({ kind }) => kind === 'delete')) recountSoon(this.#deps);
    const share = (count: number): number => Math.ceil(count / writes.length);
    // Writes of several kinds are one batch, so each has its share of the statements too. Delivering is not their cost.
    const cost = {
      ...counts,
      statements: share(counts.statements - reading.statements),
      rowsRead: share(counts.rowsRead - reading.rowsRead),
      rowsWritten: share(counts.rowsWritten),
    };
    return results.map((result) => ({ result, cost }));
  }

  /** Delivers what a commit has read. The commit stands even if that fails. */
  #deliver(delivery: Delivery | null, answers: readonly unknown[]): void {
    try {
      delivery?.deliver(answers);
      if (delivery === null || this.#connections.isStale) this.#tellSoon();
    } catch (error) {
      this.#deps.defer(this.#repeatByAlarm(error));
    }
  }

  /** Tells the connections what is new, without delaying anybody. If it fails, the alarm repeats it. */
  #tellSoon(): void {
    this.#deps.defer(this.#connections.tell().catch((error: unknown) => this.#repeatByAlarm(error)));
  }

  async #repeatByAlarm(error: unknown): Promise<void> {
    this.#deps.log.error('chat.tell_failed', error);
    await this.#arm(Date.now() + REPEAT);
  }

  /** An alarm that is due within this time is soon enough, so a busy room sets few. */
  async #armToLookAgain(): Promise<void> {
    const now = Date.now();
    if (this.#armedFor > now && this.#armedFor <= now + LOOK_AGAIN) return;
    await this.#arm(Math.min(now + LOOK_AGAIN, this.#connections.nextExpiry()));
  }

  async #armForExpiry(): Promise<void> {
    const next = this.#connections.nextExpiry();
    // If the alarm came far too early (the clock was moved), it does not set itself again and again.
    if (Number.isFinite(next) && next !== this.#armedFor) await this.#arm(next);
  }

  async #arm(at: number): Promise<void> {
    this.#armedFor = at;
    await this.ctx.storage.setAlarm(at);
  }
}

/** A connection to open. */
export interface RoomOpening extends Positions {
  readonly roomId: string;
  readonly userId: string;
  /** Null for tokens of the existing service; their connections close at `closesAt`. */
  readonly sessionId: string | null;
  readonly at: Instant;
  readonly closesAt: Instant | null;
}

/** Opens a live connection to a room and returns the client's end. It closes at once if the user cannot read there. */
export async function openRoomConnection(room: DurableObjectStub<ChatRoom>, opening: RoomOpening): Promise<WebSocket> {
  const address = new URL('https://chat-room/');
  address.searchParams.set('opening', JSON.stringify(opening));
  const { webSocket } = await room.fetch(address, { headers: { upgrade: 'websocket' } });
  if (webSocket === null) throw new Error('the room opened no connection');
  return webSocket;
}
