import { instantOf } from '../../../platform/time/instant.ts';
import { DurableObject } from 'cloudflare:workers';
import {
  notificationsCloseCodes as closeCodes,
  type NotificationsClientFrame,
  type NotificationsServerFrame,
} from '../../../../generated/realtime/frames.ts';
import type { Env } from '../../../platform/env.ts';
import { commit, commitThenRead, readAll } from '../../../store/batch.ts';
import { meter } from '../../../store/metered.ts';
import type { Change } from '../../../store/statement.ts';
import { expiriesOf } from '../../auth/index.ts';
import { markAway, markLive } from '../data/tell-badges.ts';
import { unreadCountOf, type UnreadCount } from '../data/unread-count.ts';
import { countFrame, countSent, isLooking, MOST_CONNECTIONS, MOST_FRAMES, type FrameCount } from '../rules/live.ts';
import { connectionOf, keep, noSession, sessionOf, type Connection } from './connection.ts';
import { acceptedFrames, badgesOf, decodeFrame, encodeFrame } from './frames.ts';

/** The runtime answers a ping by itself, without waking the object. */
const ping = 'ping' satisfies NotificationsClientFrame;
const pong = 'pong' satisfies NotificationsServerFrame;

/** Longer than opening a connection takes, in milliseconds. */
const OPENING_TIME = 5000;

/** An alarm may come this much before the clock shows its time, in milliseconds. */
const EARLY = 1000;

/**
 * The live connections of one user: one object for each user id. It hibernates while nothing happens, and what it knows
 * of a connection is kept with its socket. The tag of a socket is its session. D1 has the truth of the badges; this
 * object only passes it on.
 */
export class UserHub extends DurableObject<Env> {
  /**
   * Sessions that ended while this object was awake. A connection that was being opened when its session ended arrives
   * within milliseconds after `closeSessions`, before the object can hibernate.
   */
  readonly #ended = new Set<string>();

  /**
   * Until when no connection opens because all were closed, in milliseconds: for one that was being opened when its
   * account was suspended.
   */
  #closedUntil = 0;

  /** The expiry for which the alarm was last set, in milliseconds. */
  #armedFor = 0;

  /** The newest badges that this object has read since it woke up. */
  #newest: UnreadCount | undefined;

  /** The frames of each connection. A client that sends many keeps the object awake, so it need not outlive a sleep. */
  readonly #frames = new WeakMap<WebSocket, FrameCount>();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(ping, pong));
  }

  /** Opens a connection. Only `openConnection` makes this upgrade request, never a client. */
  override async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const [userId, at] = [searchParams.get('user') ?? '', searchParams.get('at') ?? ''];
    const sessionId = searchParams.get('session') ?? noSession;
    const openFor = searchParams.get('openFor');
    const { 0: client, 1: server } = new WebSocketPair();
    const number = 1 + Math.max(0, ...this.#connections().map((connection) => connection.number));
    this.ctx.acceptWebSocket(server, [sessionId]);
    keep({
      socket: server,
      format: 3,
      number,
      sessionId,
      closesAt: openFor === null ? null : Date.now() + Number(openFor),
      heardAt: Date.now(),
      isFocused: false,
      version: null,
      sent: { since: 0, count: 0 },
    });
    if (openFor !== null) await this.#waitForExpiry();
    const unread = await this.#readUnread(userId, [markLive(userId)]).catch((error: unknown) => {
      server.close(closeCodes.restart, 'restart');
      throw error;
    });
    if (this.#ended.has(sessionId) || Date.now() < this.#closedUntil)
      server.close(closeCodes.sessionEnded, 'session ended');
    else {
      server.send(encodeFrame({ type: 'hello', at, ...badgesOf(unread) }));
      this.#note(server, { version: unread.version });
      this.#closeSurplus();
    }
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Reads how many notifications are unread and tells every connection. Without a connection it reads nothing. */
  async refreshBadges(userId: string): Promise<void> {
    await this.#closeExpired(Date.now());
    if (this.#connections().length === 0) return this.#noteAbsence(userId);
    const unread = await this.#readUnread(userId);
    const frame = encodeFrame({ type: 'badges', ...badgesOf(unread) });
    for (const connection of this.#connections()) {
      // One that was not greeted yet gets these badges with its greeting.
      if (connection.version === null || connection.version >= unread.version) continue;
      this.#send({ ...connection, version: unread.version }, frame);
    }
  }

  /** Tells every connection to read these rooms again. One that was not greeted yet has read none. */
  tellOfRooms(roomIds: readonly string[]): void {
    const frame = encodeFrame({ type: 'rooms', roomIds: [...roomIds] });
    for (const connection of this.#connections()) if (connection.version !== null) this.#send(connection, frame);
  }

  /** The open connections, and whether the user is looking at their page. */
  listConnections(): { sessionId: string | null; isFocused: boolean }[] {
    return this.#connections().map((connection) => ({
      sessionId: sessionOf(connection),
      isFocused: isLooking(connection.isFocused, this.#heardAt(connection), Date.now()),
    }));
  }

  /** Closes every connection of these sessions. */
  closeSessions(sessionIds: readonly string[]): void {
    for (const sessionId of sessionIds) {
      this.#ended.add(sessionId);
      for (const socket of this.ctx.getWebSockets(sessionId)) socket.close(closeCodes.sessionEnded, 'session ended');
    }
  }

  /** Closes the connections whose session or token has expired, and waits for the next one. */
  override async alarm(): Promise<void> {
    const due = Date.now() + EARLY;
    await this.#closeExpired(due);
    await this.#waitForExpiry(due);
  }

  /** Closes every connection of the user, because the account was suspended or deleted. */
  closeAll(): void {
    this.#closedUntil = Date.now() + OPENING_TIME;
    for (const socket of this.ctx.getWebSockets()) socket.close(closeCodes.sessionEnded, 'session ended');
  }

  /** Closes every connection of the user and deletes what is stored here, because the account has been purged. */
  async erase(): Promise<void> {
    this.closeAll();
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  /** Takes a frame of a client. One that the channel does not have closes the connection, and no other. */
  override webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): void {
    const frames = countFrame(this.#frames.get(socket), Date.now());
    this.#frames.set(socket, frames);
    if (frames.count > MOST_FRAMES) socket.close(closeCodes.tooManyFrames, 'too many frames');
    else {
      const frame = decodeFrame(message, acceptedFrames);
      if ('code' in frame) socket.close(frame.code, frame.reason);
      else this.#note(socket, { isFocused: frame.isFocused, heardAt: Date.now() });
    }
  }

  /** Answers a client's close. Without an answer the client waits ten seconds. */
  override webSocketClose(socket: WebSocket): void {
    socket.close(closeCodes.done);
  }

  /** The open connections. Sockets that another version of this class has accepted are closed. */
  #connections(): Connection[] {
    return this.ctx.getWebSockets().flatMap((socket) => {
      if (socket.readyState !== WebSocket.OPEN) return [];
      const connection = connectionOf(socket);
      if (connection === null) socket.close(closeCodes.restart, 'restart');
      return connection ?? [];
    });
  }

  /** Closes the connections that end before `due`. A session that was refreshed since ends later. */
  async #closeExpired(due: number): Promise<void> {
    const expired = this.#connections().filter(({ closesAt }) => closesAt !== null && closesAt <= due);
    if (expired.length === 0) return;
    const ids = expired.flatMap((connection) => sessionOf(connection) ?? []);
    const found = await readAll(meter(this.env.DB).db, expiriesOf(ids));
    for (const { socket, sessionId } of expired) {
      const session = found.find((each) => each.sessionId === sessionId);
      const closesAt = session === undefined ? 0 : Date.parse(session.expiresAt);
      if (closesAt > due) this.#note(socket, { closesAt });
      else socket.close(closeCodes.sessionEnded, 'session or token expired');
    }
    await this.#waitForExpiry(due);
  }

  /** Sends a frame and keeps what is known of the connection, unless its client does not read. */
  #send(connection: Connection, frame: string): void {
    const sent = countSent(connection.sent, this.#heardAt(connection), Date.now());
    if (sent === null) return connection.socket.close(closeCodes.silent, 'silent');
    connection.socket.send(frame);
    keep({ ...connection, sent });
  }

  #note(socket: WebSocket, change: Partial<Pick<Connection, 'version' | 'isFocused' | 'heardAt' | 'closesAt'>>): void {
    const connection = connectionOf(socket);
    if (connection !== null) keep({ ...connection, ...change });
  }

  /** When a connection gave its last sign of life: a frame, or a ping that the runtime answered. */
  #heardAt({ socket, heardAt }: Connection): number {
    return Math.max(heardAt, this.ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0);
  }

  /** Closes the oldest connections if there are more than a user may have. */
  #closeSurplus(): void {
    const oldest = this.#connections().toSorted((one, other) => one.number - other.number);
    for (const { socket } of oldest.slice(0, Math.max(0, oldest.length - MOST_CONNECTIONS)))
      socket.close(closeCodes.replaced, 'replaced');
  }

  /** Notes that nobody is connected, so that the next change need not ask. Who connects meanwhile is told after all. */
  async #noteAbsence(userId: string): Promise<void> {
    const { db } = meter(this.env.DB);
    await commit(db, [markAway(userId)]);
    if (this.#connections().length === 0) return;
    await commit(db, [markLive(userId)]);
    await this.refreshBadges(userId);
  }

  /**
   * Reads the newest badges, after these changes. Two readings may end in the other order than they began; the newer
   * one counts.
   */
  async #readUnread(userId: string, changes: readonly Change[] = []): Promise<UnreadCount> {
    const [unread] = await commitThenRead(meter(this.env.DB).db, changes, unreadCountOf(userId, instantOf(new Date())));
    if (unread === undefined) throw new Error('a count has one row');
    if (this.#newest === undefined || unread.version >= this.#newest.version) this.#newest = unread;
    return this.#newest;
  }

  /** Sets the alarm to the earliest expiry after `due` among the open connections. */
  async #waitForExpiry(due = 0): Promise<void> {
    const times = this.#connections().map(({ closesAt }) => closesAt ?? Infinity);
    const next = Math.min(...times.filter((time) => time > due));
    // If the alarm came far too early (the clock was moved), it does not set itself again and again.
    if (!Number.isFinite(next) || next === this.#armedFor) return;
    this.#armedFor = next;
    await this.ctx.storage.setAlarm(next);
  }
}
