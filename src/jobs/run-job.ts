import type { LeasedJob } from '../store/outbox.ts';
import { isJobKind, parsePayload, type JobKind } from '../store/outbox-kinds.ts';
import type { Deps } from '../platform/deps.ts';
import { jobHandlers } from './handlers.ts';

/** Has the handler of its kind do the work of a job. Throws if the handler fails or the kind or payload is unknown here. */
export async function runJob(job: LeasedJob, deps: Deps): Promise<void> {
  if (!isJobKind(job.kind)) throw new TypeError(`no handler for jobs of kind ${job.kind}`);
  await runKind(job.kind, JSON.parse(job.payload), deps);
}

// Its own function so that the kind is one type parameter: payload and handler then fit without a cast.
async function runKind<Kind extends JobKind>(kind: Kind, payload: unknown, deps: Deps): Promise<void> {
  await jobHandlers[kind](parsePayload(kind, payload), deps);
}
