import { subtractTime } from '../platform/time/instant.ts';
import type { Deps } from '../platform/deps.ts';
import { commitForChanges, readAll } from '../store/batch.ts';
import { removeExpiredKeys } from '../store/idempotency-keys.ts';
import { dueJobs, removeDeadJobs, removeDeliveredJobs } from '../store/outbox.ts';
import { repeatWhileFull } from '../store/repeat-while-full.ts';
import { deliverJob } from './deliver-outbox.ts';
import type { RunJob } from './run-job.ts';
import type { ScheduledTask } from './run-scheduled.ts';

const deliveredJobsKept = { hours: 24 };
/** An operator can look at a dead job for this long. Its payload can contain the id of a user, so it does not stay. */
const deadJobsKept = { days: 30 };
/** Due jobs that one run carries out itself, in case the queue is down. Building an archive takes 30 statements. */
const JOBS_A_RUN = 6;
/** Further due jobs that one run hands to the queue, whose invocations have statements of their own. */
const JOBS_TO_QUEUE = 1_000;
/** The most messages of one batch of the queue. */
const MESSAGES_A_BATCH = 100;
/** 10,000 rows a minute, because the cron runs every five minutes (contract/decisions/0017). */
const portions = { rows: 1_000, times: 50 };

/** The tasks of the store: deliver jobs that are due, and delete what has expired. */
export function storeTasks(run: RunJob): ScheduledTask[] {
  return [
    { name: 'outbox.sweep', isUrgent: true, run: (deps) => sweepOutbox(deps, run) },
    { name: 'outbox.forget', run: forgetDelivered },
    { name: 'outbox.forget_dead', run: forgetDead },
    { name: 'idempotency.expire', run: expireKeys },
  ];
}

async function sweepOutbox(deps: Deps, run: RunJob): Promise<number> {
  const ids = await readAll(deps.db, dueJobs(deps.clock.nowIso(), JOBS_A_RUN + JOBS_TO_QUEUE));
  // Side by side, so that neither a slow job nor a queue that is down delays the others.
  const settled = await Promise.allSettled([
    announceDueJobs(deps, ids.slice(JOBS_A_RUN)),
    ...ids.slice(0, JOBS_A_RUN).map((id) => deliverJob(deps, run, id)),
  ]);
  const failures: unknown[] = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  if (failures.length > 0) throw new AggregateError(failures, 'the sweep of the outbox failed', { cause: failures[0] });
  return ids.length;
}

async function announceDueJobs({ env }: Deps, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += MESSAGES_A_BATCH) {
    const batch = ids.slice(start, start + MESSAGES_A_BATCH);
    await env.JOBS.sendBatch(batch.map((id) => ({ body: id, contentType: 'text' })));
  }
}

function forgetDelivered({ db, clock }: Deps): Promise<number> {
  const before = subtractTime(clock.now(), deliveredJobsKept);
  return repeatWhileFull(portions, (rows) => commitForChanges(db, [removeDeliveredJobs(before, rows)]));
}

async function forgetDead({ db, clock, log }: Deps): Promise<number> {
  const before = subtractTime(clock.now(), deadJobsKept);
  const removed = await readAll(db, removeDeadJobs(before, portions.rows));
  for (const job of removed) log.warn('job.dead_removed', job);
  return removed.length;
}

function expireKeys({ db, clock }: Deps): Promise<number> {
  return repeatWhileFull(portions, (rows) => commitForChanges(db, [removeExpiredKeys(clock.nowIso(), rows)]));
}
