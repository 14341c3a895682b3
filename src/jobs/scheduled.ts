import { commit } from '../store/batch.ts';
import { removeExpiredKeys } from '../store/idempotency-keys.ts';
import { removeDeliveredJobs } from '../store/outbox.ts';
import type { Deps } from '../platform/deps.ts';
import { removeExpiredSignIns } from '../areas/auth/services/remove-expired.ts';
import { accountTasks } from '../areas/account/jobs/account-tasks.ts';
import { deliverJob } from './deliver-outbox.ts';
import { matchingTasks } from '../areas/matching/jobs/matching-tasks.ts';

/** Work of the cron, done every few minutes. It handles a bounded number of things a run and finds the rest next time. */
export interface ScheduledTask {
  readonly name: string;
  /** Answers how many things it handled. */
  run(deps: Deps): Promise<number>;
}

const DELIVERED_JOBS_KEPT_MS = 24 * 60 * 60 * 1000;
const JOBS_A_RUN = 40;
const ROWS_A_RUN = 500;

/** Everything the cron does, in this order. A failing task is logged and does not keep the others from running. */
export const scheduledTasks: readonly ScheduledTask[] = [
  ...accountTasks,
  ...matchingTasks,
  { name: 'outbox.sweep', run: sweepOutbox },
  {
    name: 'outbox.forget',
    run: (deps) => commit(deps.db, [removeDeliveredJobs(ago(deps, DELIVERED_JOBS_KEPT_MS), ROWS_A_RUN)]).then(changes),
  },
  { name: 'sign_ins.expire', run: removeExpiredSignIns },
  {
    name: 'idempotency.expire',
    run: (deps) => commit(deps.db, [removeExpiredKeys(deps.clock.nowIso(), ROWS_A_RUN)]).then(changes),
  },
];

/** One run of the cron. */
export async function runScheduled(deps: Deps, tasks: readonly ScheduledTask[] = scheduledTasks): Promise<void> {
  for (const task of tasks) {
    try {
      const handled = await task.run(deps);
      if (handled > 0) deps.log.info('scheduled.done', { task: task.name, handled });
    } catch (error) {
      deps.log.error('scheduled.failed', error, { task: task.name });
    }
  }
}

async function sweepOutbox(deps: Deps): Promise<number> {
  let handled = 0;
  while (handled < JOBS_A_RUN && (await deliverJob(deps)) !== 'none') handled += 1;
  return handled;
}

function ago(deps: Deps, milliseconds: number): string {
  return new Date(deps.clock.now().getTime() - milliseconds).toISOString();
}

function changes([result]: readonly [D1Result]): number {
  return result.meta.changes;
}
