/** Runs background work immediately, from the test. Otherwise the queue and the cron run it later. */
import { deliverJob } from '../../src/jobs/deliver-outbox.ts';
import { afterAll, beforeAll, vi, type MockInstance } from 'vitest';
import { runJob, tasks } from '../../src/app.ts';
import { tellUntold } from '../../src/areas/notifications/services/tell-badges.ts';
import worker from '../../src/index.development.ts';
import { runScheduled } from '../../src/jobs/run-scheduled.ts';
import { env, testDeps } from './deps.ts';

/**
 * Runs every job that is due and waits for the jobs that the queue is running now. Returns the result of each job that
 * this function ran.
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

/** Does what earlier calls have left to the background, jobs and badges, so that no row changes by itself. */
export async function settleBackground(): Promise<void> {
  await runJobs();
  for (let waits = 0; waits < 500; waits += 1) {
    await tellUntold(testDeps(), 10);
    const untold = await env.DB.prepare(
      'SELECT 1 FROM notification_counters WHERE version > told_version AND is_live = 1 LIMIT 1',
    ).first();
    if (untold === null) return;
    // A request is telling them now.
    await scheduler.wait(10);
  }
  throw new Error('a request that died still holds its claim on badges: let it run out with passSeconds(30)');
}

/** Watches what the queue delivers during the tests of a file. */
export function watchQueue(): {
  /** Waits until the queue is delivering nothing. */
  isIdle(): Promise<void>;
} {
  let deliveries: MockInstance | undefined;
  beforeAll(() => void (deliveries = vi.spyOn(worker, 'queue')));
  afterAll(() => deliveries?.mockRestore());
  const isIdle = async (): Promise<void> => {
    const begun = deliveries?.mock.results ?? [];
    const count = begun.length;
    await Promise.allSettled(begun.map(({ value }) => value as Promise<void>));
    if (begun.length > count) await isIdle();
  };
  return { isIdle };
}

/**
 * Runs the cron once, including the sweep of the outbox, and then all due jobs. Returns the events that the cron
 * logged.
 */
export async function runCron(): Promise<readonly string[]> {
  const deps = testDeps();
  await runScheduled(deps, tasks);
  await deps.settle();
  await runJobs();
  return deps.logged;
}

/**
 * Returns whether the queue is running a job. The queue delivers in the same Worker. If a job is running, waits 10 ms
 * so that it can continue.
 */
async function isQueueRunning(): Promise<boolean> {
  const leased = await env.DB.prepare(
    'SELECT 1 FROM outbox WHERE leased_until > ? AND delivered_at IS NULL AND dead_at IS NULL LIMIT 1',
  )
    .bind(new Date().toISOString())
    .first();
  // Polling the database without a pause blocks all socket traffic, for example to the local image store.
  if (leased !== null) await scheduler.wait(10);
  return leased !== null;
}
