import type { Enqueued } from './outbox.ts';
import type { Deps } from '../platform/deps.ts';

/**
 * Has committed jobs run at once instead of at the next sweep. Call it after the commit; nothing is lost if it fails,
 * because the rows are in the outbox.
 */
export function announceJobs(deps: Deps, jobs: readonly Enqueued[]): void {
  if (jobs.length === 0) return;
  deps.defer(deps.env.JOBS.sendBatch(jobs.map(({ id }) => ({ body: id, contentType: 'text' }))));
}
