import { millisecondsIn, addTime } from '../../src/platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { imageDelete } from '../../src/areas/profile/index.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit, readOne } from '../../src/store/batch.ts';
import { enqueue, leaseTime, leaseJob, MAX_ATTEMPTS } from '../../src/store/outbox.ts';
import { backOffSeconds, deliverJob } from '../../src/jobs/deliver-outbox.ts';
import { runJob } from '../../src/app.ts';
import { passSeconds } from '../support/clock.ts';
import { env, testDeps } from '../support/deps.ts';
import { people } from '../support/people.ts';
import { inParallel } from '../support/race.ts';
import { deps, enqueueJobs, jobOf, newJob, noteRuns, outboxRows } from './outbox-jobs.ts';

beforeEach(async () => {
  await env.DB.exec('DELETE FROM outbox');
});

describe('enqueue', () => {
  it('writes the job if and only if its cause is committed', async () => {
    const statement = enqueue(newJob(), jobOf('a'));
    await expect(
      commit(deps.db, [statement, sql`INSERT INTO batch_assert (code) VALUES ('profile.missing')`]),
    ).rejects.toThrow();
    expect(await outboxRows()).toEqual([]);
    await commit(deps.db, [enqueue(newJob(), jobOf('b'), sql`1 = 2`)]);
    expect(await outboxRows()).toEqual([]);
  });

  it('writes one job for 50 parallel causes of the same job', async () => {
    await inParallel(50, () => enqueueJobs(jobOf('a')));
    expect(await outboxRows()).toHaveLength(1);
  });

  it('does not run the same job again while its key is remembered', async () => {
    const { run, done } = noteRuns();
    await enqueueJobs(jobOf('a'));
    await deliverJob(deps, run);
    await enqueueJobs(jobOf('a'));
    expect(await deliverJob(deps, run)).toBe('none');
    expect(done).toEqual(['a']);
  });
});

describe('deliverJob', () => {
  it('runs the job, deletes its payload, and finds nothing the second time', async () => {
    const [id] = await enqueueJobs(jobOf('a', { userId: people.mina.id }));
    const { run, done } = noteRuns();
    expect(await deliverJob(deps, run, id)).toBe('delivered');
    expect(await deliverJob(deps, run, id)).toBe('none');
    expect(done).toEqual(['a']);
    expect(await outboxRows()).toMatchObject([
      { delivered_at: deps.clock.nowIso(), payload: '{}', lease: null, attempts: 1 },
    ]);
  });

  it('takes the job that has been due longest, and none before its time', async () => {
    const later = addTime(deps.clock.now(), { minutes: 1 });
    await enqueueJobs(jobOf('later', { notBefore: later }));
    passSeconds(1);
    await enqueueJobs(jobOf('now'));
    const { run, done } = noteRuns();
    expect([await deliverJob(deps, run), await deliverJob(deps, run)]).toEqual(['delivered', 'none']);
    passSeconds(59);
    expect(await deliverJob(deps, run)).toBe('delivered');
    expect(done).toEqual(['now', 'later']);
  });

  it('runs each of 10 jobs exactly once with 50 parallel consumers', async () => {
    const ids = await enqueueJobs(...Array.from({ length: 10 }, (_, index) => jobOf(`job-${index}`)));
    const { run, done } = noteRuns();
    await inParallel(50, (index) => deliverJob(deps, run, index % 2 === 0 ? ids[index % 10] : undefined));
    while ((await deliverJob(deps, run)) !== 'none');
    expect(done.toSorted()).toEqual(Array.from({ length: 10 }, (_, index) => `job-${index}`));
  });

  it('retries a failed job, later each time, until it succeeds', async () => {
    const [id] = await enqueueJobs(jobOf('a'));
    let failures = 3;
    const { run, done } = noteRuns(() => failures-- > 0);
    for (const wait of [30, 60, 120]) {
      expect(await deliverJob(deps, run, id)).toBe('postponed');
      passSeconds(wait - 1);
      expect(await deliverJob(deps, run, id)).toBe('none');
      passSeconds(1);
    }
    expect(await deliverJob(deps, run, id)).toBe('delivered');
    expect(done).toEqual(['a']);
    expect(await outboxRows()).toMatchObject([{ attempts: 4, last_error: null }]);
  });

  it('waits 6 hours at most', () => {
    expect([1, 2, 10, 11, MAX_ATTEMPTS].map(backOffSeconds)).toEqual([30, 60, 15_360, 21_600, 21_600]);
  });

  it('gives a job up after the last attempt, logs and keeps it, and revives it when it is enqueued again', async () => {
    const [id] = await enqueueJobs(jobOf('a'));
    let isDown = true;
    const logged = testDeps();
    const { run, done } = noteRuns(() => isDown);
    const outcomes = [];
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      outcomes.push(await deliverJob(logged, run, id));
      passSeconds(6 * 3600);
    }
    expect(outcomes).toEqual([...Array.from({ length: MAX_ATTEMPTS - 1 }, () => 'postponed'), 'dead']);
    expect(logged.logged.at(-1)).toBe('job.dead');
    expect(await deliverJob(deps, run, id)).toBe('none');
    expect(await outboxRows()).toMatchObject([
      { dead_at: expect.any(String), last_error: 'Error: the other side is down', lease: null },
    ]);
    isDown = false;
    const [revived] = await enqueueJobs(jobOf('a'));
    expect(await deliverJob(deps, run, revived)).toBe('delivered');
    expect(done).toEqual(['a']);
  });

  it('NTF-03: lets a job wait that says when, as often as it likes, without counting an attempt or logging a failure', async () => {
    const [id] = await enqueueJobs(jobOf('a'));
    const logged = testDeps();
    for (let times = 0; times < MAX_ATTEMPTS + 1; times += 1) {
      const notBefore = addTime(deps.clock.now(), { minutes: 5 });
      expect(await deliverJob(logged, () => Promise.resolve({ notBefore }), id)).toBe('postponed');
      expect(await outboxRows()).toMatchObject([{ due_at: notBefore, attempts: 0, lease: null, last_error: null }]);
      passSeconds(299);
      expect(await deliverJob(logged, () => Promise.resolve(undefined), id)).toBe('none');
      passSeconds(1);
    }
    expect(await deliverJob(logged, () => Promise.resolve(undefined), id)).toBe('delivered');
    expect(logged.logged).toEqual([]);
  });

  it('runs the job again after a crash between effect and delivery, when its lease has ended', async () => {
    const [id] = await enqueueJobs(jobOf('a'));
    await readOne(deps.db, leaseJob('crashed', deps.clock.now(), id));
    const { run, done } = noteRuns();
    passSeconds(millisecondsIn(leaseTime) / 1000 - 1);
    expect(await deliverJob(deps, run, id)).toBe('none');
    passSeconds(1);
    expect(await deliverJob(deps, run, id)).toBe('delivered');
    expect(done).toEqual(['a']);
  });

  it('gives up a job that ends its Worker at every attempt', async () => {
    const [id] = await enqueueJobs(jobOf('a'));
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      expect(await readOne(deps.db, leaseJob('crashed', deps.clock.now(), id))).toMatchObject({ attempts: attempt });
      passSeconds(millisecondsIn(leaseTime) / 1000);
    }
    const { run, done } = noteRuns();
    expect([await deliverJob(deps, run), await deliverJob(deps, run)]).toEqual(['dead', 'none']);
    expect(done).toEqual([]);
  });

  it('ignores a delivery that lost its lease', async () => {
    const [id] = await enqueueJobs(jobOf('a'));
    const { run } = noteRuns();
    const slow = async (): Promise<void> => {
      passSeconds(millisecondsIn(leaseTime) / 1000);
      expect(await deliverJob(deps, run, id)).toBe('delivered');
      throw new Error('too late');
    };
    await deliverJob(deps, slow, id);
    expect(await outboxRows()).toMatchObject([{ delivered_at: expect.any(String), last_error: null, attempts: 2 }]);
  });

  it('retries a job whose kind or payload this version does not know', async () => {
    const ids = await enqueueJobs(jobOf('future'), { ...jobOf('odd'), kind: imageDelete });
    expect([await deliverJob(deps, runJob, ids[0]), await deliverJob(deps, runJob, ids[1])]).toEqual([
      'postponed',
      'postponed',
    ]);
  });

  it('lets a job delete its own row, as the end of an account does', async () => {
    const [id] = await enqueueJobs(jobOf('a'));
    const removing = async (): Promise<void> => void (await env.DB.exec('DELETE FROM outbox'));
    expect(await deliverJob(deps, removing, id)).toBe('delivered');
    expect(await outboxRows()).toEqual([]);
  });
});
