import type { Deps } from '../platform/deps.ts';
import { announceJobs } from './announce-jobs.ts';
import { readAll } from './batch.ts';
import type { JobKind } from './job-kind.ts';
import { meter } from './metered.ts';
import { waitingJobs } from './outbox.ts';

/** More than one change orders. What is left runs with the cron. */
const JOBS_AT_ONCE = 20;

/**
 * Lets the jobs of a kind that a commit has ordered run, after the answer is sent. Call it after a commit that does not
 * know their ids, because the database made them.
 */
export function announceWaiting(deps: Deps, kind: JobKind): void {
  // Counted apart, because it is no part of the operation.
  const { db } = meter(deps.env.DB);
  const waiting = readAll(db, waitingJobs(kind.name, deps.clock.nowIso(), JOBS_AT_ONCE));
  deps.defer(waiting.then((ids) => announceJobs(deps, ids)));
}
