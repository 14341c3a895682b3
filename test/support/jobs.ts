/** Background work, done now and by the test instead of some time later by queue and cron. */
import { deliverJob } from '../../src/jobs/deliver-outbox.ts';
import { runScheduled } from '../../src/jobs/scheduled.ts';
import { testDeps } from './deps.ts';

/** Runs every job that is due, one after the other. Answers what became of each. */
export async function runJobs(): Promise<string[]> {
  const deliveries: string[] = [];
  for (;;) {
    const delivery = await deliverJob(testDeps());
    if (delivery === 'none') return deliveries;
    deliveries.push(delivery);
  }
}

/** One run of the cron, the sweep of the outbox included. Answers the events it logged. */
export async function runCron(): Promise<readonly string[]> {
  const deps = testDeps();
  await runScheduled(deps);
  await deps.settle();
  return deps.logged;
}
