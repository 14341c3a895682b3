import type { Enqueued } from '../../../store/outbox.ts';
import type { Deps } from '../../../platform/deps.ts';
import { onSessionsEnd } from '../hooks.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';

/**
 * Closes the live connections of sessions that have just ended, at once and without keeping the answer waiting. The job
 * does the same once more: it is in the outbox, so a connection is closed even if this request dies here.
 */
export function closeSockets(
  deps: Deps,
  ending: { readonly userId: string; readonly job: Enqueued },
  sessionIds: readonly string[],
): void {
  if (sessionIds.length === 0) return;
  deps.defer(Promise.all(onSessionsEnd.ask(deps, { userId: ending.userId, sessionIds })));
  announceJobs(deps, [ending.job]);
}
