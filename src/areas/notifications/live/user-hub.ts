import type { Instant } from '../../../platform/time/instant.ts';
import { DurableObject } from 'cloudflare:workers';
import {
  liveCloseCodes as closeCodes,
  type LiveClientFrame,
  type LiveServerFrame,
} from '../../../../generated/realtime/frames.ts';
import type { Env } from '../../../platform/env.ts';

/** The runtime answers a ping by itself, without waking the object. */
const ping = 'ping' satisfies LiveClientFrame;
const pong = 'pong' satisfies LiveServerFrame;

/** A frame of contract/realtime/live.yaml as the text that is sent. */
function encodeFrame(frame: LiveServerFrame): string {
  return typeof frame === 'string' ? frame : JSON.stringify(frame);
}

/** Longer than opening a connection takes, in milliseconds. */
const OPENING_TIME = 5000;

/** An alarm may come this much before the clock shows its time, in milliseconds. */
const EARLY = 1000;

/** The tag of sockets that were opened with a token of the existing service, which has no sessions. */
const noSession = 'no-session';

/** When a connection must close, in milliseconds since 1970. Infinity if its session decides. */
function closingTimeOf(socket: WebSocket): number {
  const time: unknown = socket.deserializeAttachment();
  return typeof time === 'number' ? time : Infinity;
}

/**
 * The live connections of one user: one object for each user id. It hibernates while nothing happens. The tag of a
 * socket is its session.
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

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(ping, pong));
  }

  /** Opens a connection. Only `openConnection` makes this upgrade request, never a client. */
  override async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const sessionId = searchParams.get('session') ?? noSession;
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server, [sessionId]);
    if (this.#ended.has(sessionId) || Date.now() < this.#closedUntil)
      server.close(closeCodes.sessionEnded, 'session ended');
    else {
      const openFor = searchParams.get('openFor');
      if (openFor !== null) {
        server.serializeAttachment(Date.now() + Number(openFor));
        await this.#waitForExpiry();
      }
      server.send(encodeFrame({ type: 'hello', at: searchParams.get('at') ?? '' }));
    }
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Closes every connection of these sessions. */
  closeSessions(sessionIds: readonly string[]): void {
    for (const sessionId of sessionIds) {
      this.#ended.add(sessionId);
      for (const socket of this.ctx.getWebSockets(sessionId)) socket.close(closeCodes.sessionEnded, 'session ended');
    }
  }

  /** Closes the connections whose token has expired, and waits for the next one. */
  override async alarm(): Promise<void> {
    const due = Date.now() + EARLY;
    for (const socket of this.ctx.getWebSockets(noSession))
      if (closingTimeOf(socket) <= due) socket.close(closeCodes.sessionEnded, 'token expired');
    await this.#waitForExpiry(due);
  }

  /** Sets the alarm to the earliest expiry after `due` among the open connections. */
  async #waitForExpiry(due = 0): Promise<void> {
    const times = this.ctx.getWebSockets(noSession).map(closingTimeOf);
    const next = Math.min(...times.filter((time) => time > due));
    // If the alarm came far too early (the clock was moved), it does not set itself again and again.
    if (!Number.isFinite(next) || next === this.#armedFor) return;
    this.#armedFor = next;
    await this.ctx.storage.setAlarm(next);
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

  /**
   * Clients may send only `ping`, which the runtime answers without waking this object. Any other message closes the
   * connection.
   */
  override webSocketMessage(socket: WebSocket): void {
    socket.close(closeCodes.unexpectedFrame, 'this channel only listens');
  }

  /** Answers a client's close. Without an answer the client waits ten seconds. */
  override webSocketClose(socket: WebSocket): void {
    socket.close(closeCodes.done);
  }
}

/**
 * Opens a live connection of a user and returns the client's end. `sessionId` is null for tokens of the existing
 * service; their connections close at `closesAt`.
 */
export async function openConnection(
  hubs: DurableObjectNamespace<UserHub>,
  connection: {
    readonly userId: string;
    readonly sessionId: string | null;
    readonly at: Instant;
    readonly closesAt: Instant | null;
  },
): Promise<WebSocket> {
  const address = new URL('https://user-hub/');
  address.searchParams.set('at', connection.at);
  const { sessionId, at, closesAt } = connection;
  if (sessionId !== null) address.searchParams.set('session', sessionId);
  // How long, not until when: the clock of the hub may be another one.
  if (closesAt !== null) address.searchParams.set('openFor', String(Date.parse(closesAt) - Date.parse(at)));
  const hub = hubs.get(hubs.idFromName(connection.userId));
  const { webSocket } = await hub.fetch(address, { headers: { upgrade: 'websocket' } });
  if (webSocket === null) throw new Error('the hub opened no connection');
  return webSocket;
}
