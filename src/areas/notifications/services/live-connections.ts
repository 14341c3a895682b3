import type { Deps } from '../../../platform/deps.ts';
import type { EndedSessions } from '../../auth/index.ts';
import type { Env } from '../../../platform/env.ts';

/** The object that holds the live connections of a user. */
export function hubOf({ env }: Deps, userId: string): ReturnType<Env['USER_HUB']['get']> {
  return env.USER_HUB.get(env.USER_HUB.idFromName(userId));
}

/** Closes the live connections of sessions that have ended. */
export async function closeConnections(deps: Deps, { userId, sessionIds }: EndedSessions): Promise<void> {
  const hub = hubOf(deps, userId);
  await (sessionIds === 'all' ? hub.closeAll() : hub.closeSessions([...sessionIds]));
}

/** Closes every connection of a user and deletes what their `UserHub` stores. */
export async function eraseHub(deps: Deps, userId: string): Promise<void> {
  await hubOf(deps, userId).erase();
}

/**
 * Tells the connections of users to read these rooms again, after the answer is sent. An app that is not connected
 * reads them when it opens.
 */
export function tellOfRooms(deps: Deps, userIds: readonly string[], roomIds: readonly string[]): void {
  const telling = userIds.map((userId) => hubOf(deps, userId).tellOfRooms(roomIds));
  deps.defer(
    Promise.all(telling).catch((error: unknown) => deps.log.warn('live.tell_failed', { reason: String(error) })),
  );
}

/** Shows that a hub can be reached: closing no sessions has no effect. */
export async function reachHub(deps: Deps): Promise<void> {
  await hubOf(deps, 'readiness').closeSessions([]);
}

/** Which devices of a user are connected. Nobody but the delivery of notifications learns of it. */
export interface Presence {
  /** Whether the user is looking at the app on at least one device. */
  readonly isActive: boolean;
  readonly connections: readonly { readonly sessionId: string | null; readonly isFocused: boolean }[];
}

/**
 * Asks which devices of a user are connected and in focus. A hub that does not answer counts as nobody: then a push
 * notification comes to a user who is looking, and none is lost.
 */
export async function readPresence(deps: Deps, userId: string): Promise<Presence> {
  try {
    const connections = await hubOf(deps, userId).listConnections();
    return { isActive: connections.some(({ isFocused }) => isFocused), connections };
  } catch (error) {
    deps.log.warn('live.presence_unknown', { reason: String(error) });
    return { isActive: false, connections: [] };
  }
}
