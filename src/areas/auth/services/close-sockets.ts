import type { Deps } from '../../../platform/deps.ts';
import { type EndedSessions, onSessionsEnd } from '../hooks.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';

/**
 * Closes the live connections of sessions that have just ended, without delaying the answer. A job in the outbox does
 * the same again, so the connections are closed even if this request crashes.
 *
 * @param jobId the id of that job: of the event of `endSessionsStatements`.
 */
export function closeSockets(deps: Deps, ended: EndedSessions, jobId: string): void {
  if (ended.sessionIds.length === 0) return;
  deps.defer(Promise.all(onSessionsEnd.ask(deps, ended)));
  announceJobs(deps, [jobId]);
}
