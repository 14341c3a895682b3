import { addTime } from '../platform/time/instant.ts';
import { commit, readOne } from '../store/batch.ts';
import {
  holdJob,
  markJobDead,
  leaseJob,
  MAX_ATTEMPTS,
  postponeJob,
  settleJob,
  type LeasedJob,
} from '../store/outbox.ts';
import type { Deps } from '../platform/deps.ts';
import { newId } from '../platform/ids.ts';
import type { JobResult } from './job.ts';
import type { RunJob } from './run-job.ts';

/**
 * The result of a delivery. `none` means that there was nothing to do: the job is not due, done, or running elsewhere.
 */
export type Delivery = 'delivered' | 'postponed' | 'dead' | 'none';

/**
 * Runs one job of the outbox: the one with this id, or the one that has been due longest. A lease prevents two
 * deliveries from running one job at the same time. A failed job is tried again later; each time the wait doubles. A
 * job that says when it wants to run again is not a failed one.
 *
 * @param run runs the job.
 * @param id if undefined, the outbox chooses.
 */
export async function deliverJob(deps: Deps, run: RunJob, id?: string): Promise<Delivery> {
  const lease = newId();
  const job = await readOne(deps.db, leaseJob(lease, deps.clock.now(), id));
  if (job === undefined) return 'none';
  let result: JobResult;
  try {
    // Attempts that ended without a record: the job stopped the Worker itself, for instance by using too much memory.
    if (job.attempts > MAX_ATTEMPTS) throw new Error('the last attempts ended without an answer');
    result = await run(job, deps);
  } catch (error) {
    return recordFailure(deps, job, lease, error);
  }
  if (result !== undefined) {
    await commit(deps.db, [holdJob(job.id, lease, result.notBefore)]);
    return 'postponed';
  }
  await commit(deps.db, [settleJob(job.id, lease, deps.clock.nowIso())]);
  return 'delivered';
}

/** The seconds until the next attempt after this many attempts: 30 s, doubling, at most 6 h. */
export function backOffSeconds(attempts: number): number {
  return Math.min(30 * 2 ** (attempts - 1), 6 * 60 * 60);
}

async function recordFailure(deps: Deps, job: LeasedJob, lease: string, error: unknown): Promise<Delivery> {
  const reason = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : 'unknown';
  const fields = { job: job.id, kind: job.kind, attempts: job.attempts };
  if (job.attempts >= MAX_ATTEMPTS) {
    deps.log.error('job.dead', error, fields);
    await commit(deps.db, [markJobDead(job.id, lease, deps.clock.nowIso(), reason)]);
    return 'dead';
  }
  deps.log.error('job.failed', error, fields);
  const dueAt = addTime(deps.clock.now(), { seconds: backOffSeconds(job.attempts) });
  await commit(deps.db, [postponeJob(job.id, lease, dueAt, reason)]);
  return 'postponed';
}
