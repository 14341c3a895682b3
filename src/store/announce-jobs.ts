import type { Deps } from '../platform/deps.ts';

/**
 * Sends committed jobs, by their ids, to the queue, so that they run at once instead of at the next cron run. Call it
 * after the commit. If it fails, no job is lost, because the jobs are in the outbox.
 */
export function announceJobs(deps: Deps, ids: readonly string[]): void {
  if (ids.length === 0) return;
  deps.defer(deps.env.JOBS.sendBatch(ids.map((id) => ({ body: id, contentType: 'text' }))));
}
