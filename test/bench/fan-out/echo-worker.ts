/** The echo of BEN-5: a bare Durable Object that sends what arrives to everybody, and neither checks nor stores it. */
import { DurableObject } from 'cloudflare:workers';

export class UserHub extends DurableObject {}
export class RankedLists extends DurableObject {}
export class SessionReminder extends DurableObject {}

/** Has the name of our class, because both sides have the bindings of production. */
export class ChatRoom extends DurableObject {
  override fetch(): Response {
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    return new Response(null, { status: 101, webSocket: client });
  }

  override webSocketMessage(_socket: WebSocket, message: string): void {
    for (const each of this.ctx.getWebSockets()) each.send(message);
  }
}

interface EchoEnv {
  /** The binding has the name of production, the class is the one above. */
  readonly CHAT_ROOM: DurableObjectNamespace<ChatRoom>;
}

export default {
  fetch: (request, { CHAT_ROOM: rooms }) => rooms.get(rooms.idFromName('echo')).fetch(request),
} satisfies ExportedHandler<EchoEnv>;
