import { subtractTime } from '../platform/time/instant.ts';
import type { Deps } from '../platform/deps.ts';
import { commitForChanges } from '../store/batch.ts';
import { removeExpiredKeys } from '../store/idempotency-keys.ts';
import { removeDeliveredJobs } from '../store/outbox.ts';
import { deliverJob } from './deliver-outbox.ts';
import type { RunJob } from './run-job.ts';
import type { ScheduledTask } from './run-scheduled.ts';

const deliveredJobsKept = { hours: 24 };
const JOBS_A_RUN = 40;
const ROWS_A_RUN = 500;

/** The tasks of the store: deliver jobs that are due, and delete what has expired. */
export function storeTasks(run: RunJob): ScheduledTask[] {
  return [
    { name: 'outbox.sweep', run: (deps) => sweepOutbox(deps, run) },
    { name: 'outbox.forget', run: forgetDelivered },
    { name: 'idempotency.expire', run: expireKeys },
  ];
}

async function sweepOutbox(deps: Deps, run: RunJob): Promise<number> {
  let handled = 0;
  while (handled < JOBS_A_RUN && (await deliverJob(deps, run)) !== 'none') handled += 1;
  return handled;
}

async function forgetDelivered({ db, clock }: Deps): Promise<number> {
  const before = subtractTime(clock.now(), deliveredJobsKept);
  return commitForChanges(db, [removeDeliveredJobs(before, ROWS_A_RUN)]);
}

async function expireKeys({ db, clock }: Deps): Promise<number> {
  return commitForChanges(db, [removeExpiredKeys(clock.nowIso(), ROWS_A_RUN)]);
}
