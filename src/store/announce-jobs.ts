import type { Enqueued } from './outbox.ts';
import type { Deps } from '../platform/deps.ts';

/**
 * Sends committed jobs to the queue, so that they run at once instead of at the next cron run. Call it after the
 * commit. If it fails, no job is lost, because the jobs are in the outbox.
 */
export function announceJobs(deps: Deps, jobs: readonly Enqueued[]): void {
  if (jobs.length === 0) return;
  deps.defer(deps.env.JOBS.sendBatch(jobs.map(({ id }) => ({ body: id, contentType: 'text' }))));
}
