/** Jobs for the tests of the outbox. Only the tests run jobs of this kind. */
import * as z from 'zod/mini';
import { newId } from '../../src/platform/ids.ts';
import { commit } from '../../src/store/batch.ts';
import { jobKind } from '../../src/store/job-kind.ts';
import { enqueue, type Job, type LeasedJob, type NewJob } from '../../src/store/outbox.ts';
import { env, testDeps } from '../support/deps.ts';

export const deps = testDeps();
const noteKind = jobKind('test.note', z.object({ name: z.string() }));

/** Returns a job of a kind without a handler, so that no queue or cron of the Worker can run it during a test. */
export function jobOf(name: string, changes: Partial<Job> = {}): Job {
  return { kind: noteKind, payload: { name }, dedupeKey: name, ...changes };
}

/** A new job, caused now. */
export function newJob(): NewJob {
  return { id: newId(), now: deps.clock.nowIso() };
}

export async function enqueueJobs(...jobs: Job[]): Promise<string[]> {
  const news = jobs.map(() => newJob());
  await commit(
    deps.db,
    jobs.map((job, index) => enqueue(news[index] ?? newJob(), job)),
  );
  return news.map(({ id }) => id);
}

export function outboxRows(): Promise<Record<string, unknown>[]> {
  return env.DB.prepare('SELECT * FROM outbox ORDER BY dedupe_key')
    .all()
    .then(({ results }) => results);
}

/** Returns a runner that records the jobs it ran. It throws an error while `fails` returns true. */
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
