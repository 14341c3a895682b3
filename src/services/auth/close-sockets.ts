import type { Deps } from '../../platform/deps.ts';

/**
 * Closes the live connections of sessions that have just ended, without keeping the answer waiting. Should the hub fail,
 * a socket outlives its session until the next time it connects; the failure is logged.
 */
export function closeSockets(deps: Pick<Deps, 'env' | 'defer'>, userId: string, sessionIds: readonly string[]): void {
  if (sessionIds.length === 0) return;
  const { USER_HUB: hubs } = deps.env;
  deps.defer(hubs.get(hubs.idFromName(userId)).closeSessions([...sessionIds]));
}
