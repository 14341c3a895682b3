import type { Deps } from '../../../platform/deps.ts';
import type { EndedSessions } from '../../auth/index.ts';

/** Closes the live connections of sessions that have ended. */
export async function closeConnections({ env }: Deps, { userId, sessionIds }: EndedSessions): Promise<void> {
  const hub = env.USER_HUB.get(env.USER_HUB.idFromName(userId));
  await (sessionIds === 'all' ? hub.closeAll() : hub.closeSessions([...sessionIds]));
}

/** Closes every connection of a user and deletes what their `UserHub` stores. */
export async function eraseHub({ env }: Deps, userId: string): Promise<void> {
  await env.USER_HUB.get(env.USER_HUB.idFromName(userId)).erase();
}

/** Shows that a hub can be reached: closing no sessions has no effect. */
export async function reachHub({ env }: Deps): Promise<void> {
  await env.USER_HUB.get(env.USER_HUB.idFromName('readiness')).closeSessions([]);
}
