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

/** The tag of sockets that were opened with a token of the existing service, which has no sessions. */
const noSession = 'no-session';

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
    else server.send(encodeFrame({ type: 'hello', at: searchParams.get('at') ?? '' }));
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Closes every connection of these sessions; null stands for the connections that belong to no session. */
  closeSessions(sessionIds: readonly (string | null)[]): void {
    for (const sessionId of sessionIds) {
      // A token without a session does not end, so connections may be opened with it again.
      if (sessionId !== null) this.#ended.add(sessionId);
      for (const socket of this.ctx.getWebSockets(sessionId ?? noSession))
        socket.close(closeCodes.sessionEnded, 'session ended');
    }
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
 * service.
 */
export async function openConnection(
  hubs: DurableObjectNamespace<UserHub>,
  connection: { readonly userId: string; readonly sessionId: string | null; readonly at: Instant },
): Promise<WebSocket> {
  const address = new URL('https://user-hub/');
  address.searchParams.set('at', connection.at);
  if (connection.sessionId !== null) address.searchParams.set('session', connection.sessionId);
  const hub = hubs.get(hubs.idFromName(connection.userId));
  const { webSocket } = await hub.fetch(address, { headers: { upgrade: 'websocket' } });
  if (webSocket === null) throw new Error('the hub opened no connection');
  return webSocket;
}
