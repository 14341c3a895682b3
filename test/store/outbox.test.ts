/// <reference types="vite/types/importMeta.d.ts" />
import { millisecondsIn, addTime } from '../../src/platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { imageDelete } from '../../src/areas/profile/index.ts';
import { jobKind, type JobKind } from '../../src/store/job-kind.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit, readOne } from '../../src/store/batch.ts';
import { enqueue, leaseTime, leaseJob, MAX_ATTEMPTS, type Job, type LeasedJob } from '../../src/store/outbox.ts';
import { backOffSeconds, deliverJob } from '../../src/jobs/deliver-outbox.ts';
import { runJob, tasks } from '../../src/app.ts';
import { jobKinds } from '../../src/areas/common-hooks.ts';
import { handleQueue } from '../../src/jobs/queue.ts';
import { runScheduled } from '../../src/jobs/run-scheduled.ts';
import { announceJobs } from '../../src/store/announce-jobs.ts';
import { passSeconds } from '../support/clock.ts';
import { env, testDeps } from '../support/deps.ts';
import { people } from '../support/people.ts';
import { inParallel } from '../support/race.ts';

beforeEach(async () => {
  await env.DB.exec('DELETE FROM outbox');
});

const deps = testDeps();
const day = 24 * 3600;

const noteKind = jobKind('test.note', z.object({ name: z.string() }));

/** A job of a kind that has no handler, so that no queue or cron of the Worker can do it behind the test's back. */
function jobOf(name: string, changes: Partial<Job> = {}): Job {
  return { kind: noteKind, payload: { name }, dedupeKey: name, ...changes };
}

async function enqueueJob(...jobs: Job[]): Promise<string[]> {
  const enqueued = jobs.map((job) => enqueue(deps.clock, job));
  await commit(
    deps.db,
    enqueued.map(({ statement }) => statement),
  );
  return enqueued.map(({ id }) => id);
}

function rows(): Promise<Record<string, unknown>[]> {
  return env.DB.prepare('SELECT * FROM outbox ORDER BY dedupe_key')
    .all()
    .then(({ results }) => results);
}

/** A runner that notes which jobs it ran, and fails as long as `fails` says so. */
function noting(fails: () => boolean = () => false): { run: (job: LeasedJob) => Promise<void>; done: string[] } {
  const done: string[] = [];
  const run = async ({ payload }: LeasedJob): Promise<void> => {
    if (fails()) throw new Error('the other side is down');
    done.push((JSON.parse(payload) as { name: string }).name);
  };
  return { run, done };
}

describe('enqueue', () => {
  it('writes the job if and only if its cause is committed', async () => {
    const { statement } = enqueue(deps.clock, jobOf('a'));
    await expect(
      commit(deps.db, [statement, sql`INSERT INTO batch_assert (code) VALUES ('profile.missing')`]),
    ).rejects.toThrow();
    expect(await rows()).toEqual([]);
    await commit(deps.db, [enqueue(deps.clock, jobOf('b'), sql`1 = 2`).statement]);
    expect(await rows()).toEqual([]);
  });

  it('writes one job for 50 parallel causes of the same job', async () => {
    await inParallel(50, () => enqueueJob(jobOf('a')));
    expect(await rows()).toHaveLength(1);
  });

  it('does not run the same job again while its key is remembered', async () => {
    const { run, done } = noting();
    await enqueueJob(jobOf('a'));
    await deliverJob(deps, run);
    await enqueueJob(jobOf('a'));
    expect(await deliverJob(deps, run)).toBe('none');
    expect(done).toEqual(['a']);
  });
});

describe('deliverJob', () => {
  it('runs the job, deletes its payload, and finds nothing the second time', async () => {
    const [id] = await enqueueJob(jobOf('a', { userId: people.mina.id }));
    const { run, done } = noting();
    expect(await deliverJob(deps, run, id)).toBe('delivered');
    expect(await deliverJob(deps, run, id)).toBe('none');
    expect(done).toEqual(['a']);
    expect(await rows()).toMatchObject([
      { delivered_at: deps.clock.nowIso(), payload: '{}', lease: null, attempts: 1 },
    ]);
  });

  it('takes the job that has been due longest, and none before its time', async () => {
    const later = addTime(deps.clock.now(), { minutes: 1 });
    await enqueueJob(jobOf('later', { notBefore: later }));
    passSeconds(1);
    await enqueueJob(jobOf('now'));
    const { run, done } = noting();
    expect([await deliverJob(deps, run), await deliverJob(deps, run)]).toEqual(['delivered', 'none']);
    passSeconds(59);
    expect(await deliverJob(deps, run)).toBe('delivered');
    expect(done).toEqual(['now', 'later']);
  });

  it('runs each of 10 jobs exactly once with 50 parallel consumers', async () => {
    const ids = await enqueueJob(...Array.from({ length: 10 }, (_, index) => jobOf(`job-${index}`)));
    const { run, done } = noting();
    await inParallel(50, (index) => deliverJob(deps, run, index % 2 === 0 ? ids[index % 10] : undefined));
    while ((await deliverJob(deps, run)) !== 'none');
    expect(done.toSorted()).toEqual(Array.from({ length: 10 }, (_, index) => `job-${index}`));
  });

  it('retries a failed job, later each time, until it succeeds', async () => {
    const [id] = await enqueueJob(jobOf('a'));
    let failures = 3;
    const { run, done } = noting(() => failures-- > 0);
    for (const wait of [30, 60, 120]) {
      expect(await deliverJob(deps, run, id)).toBe('postponed');
      passSeconds(wait - 1);
      expect(await deliverJob(deps, run, id)).toBe('none');
      passSeconds(1);
    }
    expect(await deliverJob(deps, run, id)).toBe('delivered');
    expect(done).toEqual(['a']);
    expect(await rows()).toMatchObject([{ attempts: 4, last_error: null }]);
  });

  it('waits 6 hours at most', () => {
    expect([1, 2, 10, 11, MAX_ATTEMPTS].map(backOffSeconds)).toEqual([30, 60, 15_360, 21_600, 21_600]);
  });

  it('gives a job up after the last attempt, logs and keeps it, and revives it when it is enqueued again', async () => {
    const [id] = await enqueueJob(jobOf('a'));
    let isDown = true;
    const logged = testDeps();
    const { run, done } = noting(() => isDown);
    const outcomes = [];
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      outcomes.push(await deliverJob(logged, run, id));
      passSeconds(6 * 3600);
    }
    expect(outcomes).toEqual([...Array.from({ length: MAX_ATTEMPTS - 1 }, () => 'postponed'), 'dead']);
    expect(logged.logged.at(-1)).toBe('job.dead');
    expect(await deliverJob(deps, run, id)).toBe('none');
    expect(await rows()).toMatchObject([
      { dead_at: expect.any(String), last_error: 'Error: the other side is down', lease: null },
    ]);
    isDown = false;
    const [revived] = await enqueueJob(jobOf('a'));
    expect(await deliverJob(deps, run, revived)).toBe('delivered');
    expect(done).toEqual(['a']);
  });

  it('runs the job again after a crash between effect and delivery, when its lease has ended', async () => {
    const [id] = await enqueueJob(jobOf('a'));
    await readOne(deps.db, leaseJob('crashed', deps.clock.now(), id));
    const { run, done } = noting();
    passSeconds(millisecondsIn(leaseTime) / 1000 - 1);
    expect(await deliverJob(deps, run, id)).toBe('none');
    passSeconds(1);
    expect(await deliverJob(deps, run, id)).toBe('delivered');
    expect(done).toEqual(['a']);
  });

  it('gives up a job that ends its Worker at every attempt', async () => {
    const [id] = await enqueueJob(jobOf('a'));
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      expect(await readOne(deps.db, leaseJob('crashed', deps.clock.now(), id))).toMatchObject({ attempts: attempt });
      passSeconds(millisecondsIn(leaseTime) / 1000);
    }
    const { run, done } = noting();
    expect([await deliverJob(deps, run), await deliverJob(deps, run)]).toEqual(['dead', 'none']);
    expect(done).toEqual([]);
  });

  it('ignores a delivery that lost its lease', async () => {
    const [id] = await enqueueJob(jobOf('a'));
    const { run } = noting();
    const slow = async (): Promise<void> => {
      passSeconds(millisecondsIn(leaseTime) / 1000);
      expect(await deliverJob(deps, run, id)).toBe('delivered');
      throw new Error('too late');
    };
    await deliverJob(deps, slow, id);
    expect(await rows()).toMatchObject([{ delivered_at: expect.any(String), last_error: null, attempts: 2 }]);
  });

  it('retries a job whose kind or payload this version does not know', async () => {
    const ids = await enqueueJob(jobOf('future'), { ...jobOf('odd'), kind: imageDelete });
    expect([await deliverJob(deps, runJob, ids[0]), await deliverJob(deps, runJob, ids[1])]).toEqual([
      'postponed',
      'postponed',
    ]);
  });

  it('lets a job delete its own row, as the end of an account does', async () => {
    const [id] = await enqueueJob(jobOf('a'));
    const removing = async (): Promise<void> => void (await env.DB.exec('DELETE FROM outbox'));
    expect(await deliverJob(deps, removing, id)).toBe('delivered');
    expect(await rows()).toEqual([]);
  });
});

describe('the kinds of jobs', () => {
  const modules = import.meta.glob<Record<string, JobKind>>('../../src/areas/*/data/job-kinds.ts', { eager: true });

  it('that an area declares are the kinds that the areas run', () => {
    const declared = Object.values(modules).flatMap((module) => Object.values(module).map(({ name }) => name));
    const run = jobKinds.ask().flat();
    expect(declared.length).toBeGreaterThan(3);
    expect(run.map(({ name }) => name).toSorted()).toEqual(declared.toSorted());
  });
});

describe('the entry points of the outbox', () => {
  it('the cron runs what is due, at most 40 jobs a run, and deletes delivered jobs after a day', async () => {
    await enqueueJob(...Array.from({ length: 50 }, (_, index) => jobOf(`job-${index}`)));
    await runScheduled(deps, tasks);
    expect((await rows()).filter(({ attempts }) => attempts === 1)).toHaveLength(40);
    await runScheduled(deps, tasks);
    expect((await rows()).filter(({ attempts }) => attempts === 1)).toHaveLength(50);
    await env.DB.exec(`UPDATE outbox SET delivered_at = '${deps.clock.nowIso()}'`);
    passSeconds(day - 1);
    await runScheduled(deps, tasks);
    expect(await rows()).toHaveLength(50);
    passSeconds(1);
    await runScheduled(deps, tasks);
    expect(await rows()).toEqual([]);
  });

  it('a failed task of the cron is logged and does not stop the others', async () => {
    const logged = testDeps();
    const ran: string[] = [];
    const task = (name: string) => ({
      name,
      run: async () => (name === 'bad' ? Promise.reject(new Error('broken')) : ran.push(name)),
    });
    await runScheduled(logged, [task('first'), task('bad'), task('last')]);
    expect(ran).toEqual(['first', 'last']);
    expect(logged.logged).toEqual(['scheduled.done', 'scheduled.failed', 'scheduled.done']);
  });

  it('a message of the queue runs its job and is acknowledged; unreadable messages and dead letters are logged', async () => {
    const [id] = await enqueueJob(jobOf('a'));
    const logged = testDeps();
    const verdicts: string[] = [];
    await handleQueue(batchOf('studymate-jobs', [id, id, { nonsense: 1 }], verdicts), logged, runJob);
    await handleQueue(batchOf('studymate-jobs-dead-staging', [id], verdicts), logged, runJob);
    expect(verdicts).toEqual(['ack', 'ack', 'ack', 'ack']);
    expect(logged.logged).toEqual(['job.failed', 'queue.message_unreadable', 'queue.dead_letter']);
    expect(await rows()).toMatchObject([
      { attempts: 1, last_error: 'TypeError: no handler for jobs of kind test.note' },
    ]);
  });

  it('a message is repeated when the database does not answer', async () => {
    const verdicts: string[] = [];
    const broken = testDeps({ db: undefined as unknown as D1Database });
    await handleQueue(batchOf('studymate-jobs', ['some-id'], verdicts), broken, runJob);
    expect(verdicts).toEqual(['retry']);
  });

  it('committed jobs are sent to the queue by their ids; without a job nothing is sent', async () => {
    const sent: unknown[] = [];
    const JOBS = {
      ...env.JOBS,
      sendBatch: async (messages: Iterable<MessageSendRequest>) =>
        void sent.push(...[...messages].map(({ body }) => body)),
    };
    const announcing = testDeps({ env: { ...env, JOBS: JOBS as unknown as Queue } });
    announceJobs(announcing, []);
    announceJobs(announcing, [enqueue(deps.clock, jobOf('a')), enqueue(deps.clock, jobOf('b'))]);
    await announcing.settle();
    expect(sent).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });
});

function batchOf(queue: string, bodies: readonly unknown[], verdicts: string[]): MessageBatch {
  const messages = bodies.map((body, index) => ({
    id: String(index),
    timestamp: new Date(),
    attempts: 1,
    body,
    ack: () => void verdicts.push('ack'),
    retry: () => void verdicts.push('retry'),
  }));
  return {
    queue,
    messages,
    ackAll: () => {},
    retryAll: () => {},
    metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } },
  };
}
