/** Jobs for the tests of the outbox: of a kind that nothing runs but the test. */
import { z } from 'zod';
import { commit } from '../../src/store/batch.ts';
import { jobKind } from '../../src/store/job-kind.ts';
import { enqueue, type Job, type LeasedJob } from '../../src/store/outbox.ts';
import { env, testDeps } from '../support/deps.ts';

export const deps = testDeps();
const noteKind = jobKind('test.note', z.object({ name: z.string() }));

/** A job of a kind that has no handler, so that no queue or cron of the Worker can do it behind the test's back. */
export function jobOf(name: string, changes: Partial<Job> = {}): Job {
  return { kind: noteKind, payload: { name }, dedupeKey: name, ...changes };
}

export async function enqueueJobs(...jobs: Job[]): Promise<string[]> {
  const enqueued = jobs.map((job) => enqueue(deps.clock, job));
  await commit(
    deps.db,
    enqueued.map(({ statement }) => statement),
  );
  return enqueued.map(({ id }) => id);
}

export function outboxRows(): Promise<Record<string, unknown>[]> {
  return env.DB.prepare('SELECT * FROM outbox ORDER BY dedupe_key')
    .all()
    .then(({ results }) => results);
}

/** A runner that notes which jobs it ran, and fails as long as `fails` says so. */
export function noteRuns(fails: () => boolean = () => false): {
  run: (job: LeasedJob) => Promise<void>;
  done: string[];
} {
  const done: string[] = [];
  const run = async ({ payload }: LeasedJob): Promise<void> => {
    if (fails()) throw new Error('the other side is down');
    done.push((JSON.parse(payload) as { name: string }).name);
  };
  return { run, done };
}
