import type { Instant } from '../../../platform/time/instant.ts';
import { DurableObject } from 'cloudflare:workers';
import {
  liveCloseCodes as closeCodes,
  type LiveClientFrame,
  type LiveServerFrame,
} from '../../../../generated/realtime/frames.ts';
import type { Env } from '../../../platform/env.ts';

/** Asked and answered without waking the object. */
const ping = 'ping' satisfies LiveClientFrame;
const pong = 'pong' satisfies LiveServerFrame;

/** A frame of contract/realtime/live.yaml as it goes over the wire. */
function encoded(frame: LiveServerFrame): string {
  return typeof frame === 'string' ? frame : JSON.stringify(frame);
}

/** Tag of sockets that were opened with a token of the existing service, which knows no sessions. */
const noSession = 'no-session';

/**
 * The live connections of one user: one object per user id. It sleeps while nothing happens (hibernation); a socket carries
 * its session as a tag.
 */
export class UserHub extends DurableObject<Env> {
  /**
   * Sessions that ended while this object was awake. A connection that was on its way when its session ended arrives
   * after `closeSessions`, within milliseconds: too soon for the object to have slept.
   */
  readonly #ended = new Set<string>();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(ping, pong));
  }

  /** Opens a connection: an upgrade request made by `openConnection`, never by a client itself. */
  override async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const sessionId = searchParams.get('session') ?? noSession;
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server, [sessionId]);
    if (this.#ended.has(sessionId)) server.close(closeCodes.sessionEnded, 'session ended');
    else server.send(encoded({ type: 'hello', at: searchParams.get('at') ?? '' }));
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Closes every connection of these sessions. */
  closeSessions(sessionIds: readonly string[]): void {
    for (const sessionId of sessionIds) {
      this.#ended.add(sessionId);
      for (const socket of this.ctx.getWebSockets(sessionId)) socket.close(closeCodes.sessionEnded, 'session ended');
    }
  }

  /** Closes every connection of the person: the account was suspended or deleted. */
  closeAll(): void {
    for (const socket of this.ctx.getWebSockets()) socket.close(closeCodes.sessionEnded, 'session ended');
  }

  /** Forgets the person: connections close and whatever is stored here goes. The account has been deleted for good. */
  async erase(): Promise<void> {
    this.closeAll();
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  /** Clients have nothing to say here but `ping`, which is answered without waking this object. */
  override webSocketMessage(socket: WebSocket): void {
    socket.close(closeCodes.unexpectedFrame, 'this channel only listens');
  }

  /** Answers a client's close, without which its side waits ten seconds. */
  override webSocketClose(socket: WebSocket): void {
    socket.close(closeCodes.done);
  }
}

/** Opens a live connection of a person and answers the client's end. `sessionId` is null for tokens of the existing service. */
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
