import type { Deps } from '../platform/deps.ts';
import type { LeasedJob } from '../store/outbox.ts';
import type { JobResult, RunnableJob } from './job.ts';

/**
 * Runs a leased job. Throws if the job fails, or if its kind or the shape of its payload is unknown. `deliverJob` then
 * postpones the job, and after the last attempt it is dead: a version that knows it may be deployed meanwhile.
 */
export type RunJob = (job: LeasedJob, deps: Deps) => Promise<JobResult>;

/** Returns a function that runs jobs of these kinds. Throws an Error if two handlers have the same kind. */
export function runJobsOf(jobs: readonly RunnableJob[]): RunJob {
  const byName = new Map(jobs.map((each) => [each.kind.name, each]));
  if (byName.size < jobs.length) throw new Error('two handlers carry out one kind of job');
  return async (leased, deps) => {
    const found = byName.get(leased.kind);
    if (found === undefined) throw new TypeError(`no handler for jobs of kind ${leased.kind}`);
    return found.run(JSON.parse(leased.payload), deps);
  };
}
