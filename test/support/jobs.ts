/** Background work, done now and by the test instead of some time later by queue and cron. */
import { deliverJob } from '../../src/jobs/deliver-outbox.ts';
import { runScheduled } from '../../src/jobs/scheduled.ts';
import { env, testDeps } from './deps.ts';

/** Runs every job that is due, and waits for those that the queue is running at this moment. Answers what became of each. */
export async function runJobs(): Promise<string[]> {
  const deliveries: string[] = [];
  for (let looks = 0; looks < 1000; looks += 1) {
    const delivery = await deliverJob(testDeps());
    if (delivery !== 'none') deliveries.push(delivery);
    else if (!(await someoneElseIsAtIt())) return deliveries;
  }
  throw new Error('a delivery that died still holds its job: let its lease run out with passSeconds(LEASE_MS / 1000)');
}

/** One run of the cron, the sweep of the outbox included. Answers the events it logged. */
export async function runCron(): Promise<readonly string[]> {
  const deps = testDeps();
  await runScheduled(deps);
  await deps.settle();
  await runJobs();
  return deps.logged;
}

/** The queue delivers in the same Worker; each look at the database lets it go on. */
async function someoneElseIsAtIt(): Promise<boolean> {
  const leased = await env.DB.prepare('SELECT 1 FROM outbox WHERE leased_until > ? AND delivered_at IS NULL AND dead_at IS NULL LIMIT 1')
    .bind(new Date().toISOString())
    .first();
  return leased !== null;
}
