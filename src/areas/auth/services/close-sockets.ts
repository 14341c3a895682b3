import type { Enqueued } from '../../../store/outbox.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type EndedSessions, onSessionsEnd } from '../hooks.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';

/**
 * Closes the live connections of sessions that have just ended, without delaying the answer. A job in the outbox does
 * the same again, so the connections are closed even if this request crashes.
 */
export function closeSockets(
  deps: Deps,
  ending: { readonly userId: string; readonly job: Enqueued },
  sessionIds: EndedSessions['sessionIds'],
): void {
  if (sessionIds.length === 0) return;
  deps.defer(Promise.all(onSessionsEnd.ask(deps, { userId: ending.userId, sessionIds })));
  announceJobs(deps, [ending.job]);
}
