/** Background work, done now and by the test instead of some time later by queue and cron. */
import { deliverJob } from '../../src/jobs/deliver-outbox.ts';
import { runJob, tasks } from '../../src/app.ts';
import { runScheduled } from '../../src/jobs/run-scheduled.ts';
import { env, testDeps } from './deps.ts';

/**
 * Runs every job that is due, and waits for those that the queue is running at this moment. Answers what became of
 * each.
 */
export async function runJobs(): Promise<string[]> {
  const deliveries: string[] = [];
  for (let waits = 0; waits < 500;) {
    const delivery = await deliverJob(testDeps(), runJob);
    if (delivery !== 'none') deliveries.push(delivery);
    else if (await isQueueRunning()) waits += 1;
    else return deliveries;
  }
  throw new Error('a delivery that died still holds its job: let its lease run out with passSeconds(LEASE_MS / 1000)');
}

/** One run of the cron, the sweep of the outbox included. Answers the events it logged. */
export async function runCron(): Promise<readonly string[]> {
  const deps = testDeps();
  await runScheduled(deps, tasks);
  await deps.settle();
  await runJobs();
  return deps.logged;
}

/** Whether the queue, which delivers in the same Worker, is running a job; if so, gives it time to go on. */
async function isQueueRunning(): Promise<boolean> {
  const leased = await env.DB.prepare(
    'SELECT 1 FROM outbox WHERE leased_until > ? AND delivered_at IS NULL AND dead_at IS NULL LIMIT 1',
  )
    .bind(new Date().toISOString())
    .first();
  // Looking at the database without a pause starves everything that comes over a socket, such as the local image store.
  if (leased !== null) await scheduler.wait(10);
  return leased !== null;
}
