import type { Instant } from '../../../platform/time/instant.ts';
import type { UserHub } from './user-hub.ts';

/**
 * Opens a live connection of a user and returns the client's end. It closes at `closesAt`, unless its session has been
 * refreshed by then. `sessionId` is null for tokens of the existing service.
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
  const { userId, sessionId, at, closesAt } = connection;
  const address = new URL('https://user-hub/');
  address.searchParams.set('user', userId);
  address.searchParams.set('at', at);
  if (sessionId !== null) address.searchParams.set('session', sessionId);
  // How long, not until when: the clock of the hub may be another one.
  if (closesAt !== null) address.searchParams.set('openFor', String(Date.parse(closesAt) - Date.parse(at)));
  const hub = hubs.get(hubs.idFromName(userId));
  const { webSocket } = await hub.fetch(address, { headers: { upgrade: 'websocket' } });
  if (webSocket === null) throw new Error('the hub opened no connection');
  return webSocket;
}
