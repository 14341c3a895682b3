/** How the jobs of the outbox start: by the cron, by a message of the queue, and by the request that wrote them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { runJob, tasks } from '../../src/app.ts';
import { handleQueue } from '../../src/jobs/queue.ts';
import { runScheduled } from '../../src/jobs/run-scheduled.ts';
import { announceJobs } from '../../src/store/announce-jobs.ts';
import { passSeconds } from '../support/clock.ts';
import { env, testDeps } from '../support/deps.ts';
import { overrideMembers } from '../support/faults.ts';
import type { RunJob } from '../../src/jobs/run-job.ts';
import { deps, enqueueJobs, jobOf, noteRuns, outboxRows } from './outbox-jobs.ts';

const day = 24 * 3600;

beforeEach(async () => {
  await env.DB.exec('DELETE FROM outbox');
});

describe('the entry points of the outbox', () => {
  it('the cron runs six due jobs, hands the others to the queue, and deletes delivered jobs after a day', async () => {
    await enqueueJobs(...Array.from({ length: 250 }, (_, index) => jobOf(`job-${index}`)));
    const batches: string[][] = [];
    const JOBS = overrideMembers(env.JOBS, {
      sendBatch: async (messages: Iterable<MessageSendRequest<string>>) =>
        void batches.push([...messages].map(({ body }) => body)),
    });
    await runScheduled(testDeps({ env: { ...env, JOBS } }), tasks);
    const [tried, waiting] = [await idsWith(1), await idsWith(0)];
    expect(tried).toHaveLength(6);
    // A message is the id of a job, and a batch of the queue takes 100 messages.
    expect(batches.map(({ length }) => length)).toEqual([100, 100, 44]);
    expect(batches.flat().toSorted()).toEqual(waiting.toSorted());
    await env.DB.exec(`UPDATE outbox SET delivered_at = '${deps.clock.nowIso()}'`);
    passSeconds(day - 1);
    await runScheduled(deps, tasks);
    expect(await outboxRows()).toHaveLength(250);
    passSeconds(1);
    await runScheduled(deps, tasks);
    expect(await outboxRows()).toEqual([]);
  });

  it('the cron removes a dead job after 30 days, with the user id in its payload, and logs it', async () => {
    await enqueueJobs(jobOf('dead'));
    await env.DB.exec(`UPDATE outbox SET dead_at = '${deps.clock.nowIso()}', attempts = 12`);
    passSeconds(30 * day - 1);
    await runScheduled(deps, tasks);
    expect(await outboxRows()).toHaveLength(1);
    passSeconds(1);
    const logged = testDeps();
    await runScheduled(logged, tasks);
    expect(await outboxRows()).toEqual([]);
    expect(logged.logged).toContain('job.dead_removed');
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
    const [id] = await enqueueJobs(jobOf('a'));
    const logged = testDeps();
    const verdicts: string[] = [];
    await handleQueue(batchOf('studymate-jobs', [id, id, { nonsense: 1 }], verdicts), logged, runJob);
    await handleQueue(batchOf('studymate-jobs-dead-staging', [id], verdicts), logged, runJob);
    expect(verdicts).toEqual(['ack', 'ack', 'ack', 'ack']);
    expect(logged.logged.toSorted()).toEqual(['job.failed', 'queue.dead_letter', 'queue.message_unreadable']);
    expect(await outboxRows()).toMatchObject([
      { attempts: 1, last_error: 'TypeError: no handler for jobs of kind test.note' },
    ]);
  });

  it('push-N15: the jobs of a batch run side by side: one that waits delays no other, and one that fails repeats none', async () => {
    const ids = await enqueueJobs(jobOf('waits'), jobOf('fails'), jobOf('frees'));
    const done: string[] = [];
    const freed = Promise.withResolvers<void>();
    const run: RunJob = async ({ payload }) => {
      const { name } = JSON.parse(payload) as { name: string };
      if (name === 'waits') await freed.promise;
      if (name === 'fails') throw new Error('broken');
      if (name === 'frees') freed.resolve();
      done.push(name);
    };
    const verdicts: string[] = [];
    await handleQueue(batchOf('studymate-jobs', ids, verdicts), testDeps(), run);
    expect(done).toEqual(['frees', 'waits']);
    expect(verdicts).toEqual(['ack', 'ack', 'ack']);
    expect(
      (await outboxRows()).map((row) => [row['dedupe_key'], row['attempts'], row['delivered_at'] !== null]),
    ).toEqual([
      ['fails', 1, false],
      ['frees', 1, true],
      ['waits', 1, true],
    ]);
  });

  it('push-N15: a message that cannot even be repeated is logged and stops no other', async () => {
    const ids = await enqueueJobs(jobOf('a'), jobOf('b'));
    const { run, done } = noteRuns();
    const logged = testDeps();
    const batch = batchOf('studymate-jobs', ids, []);
    const stuck = { ...batch.messages[0], ack: fail, retry: fail } as Message;
    await handleQueue({ ...batch, messages: [stuck, ...batch.messages.slice(1)] }, logged, run);
    expect(done.toSorted()).toEqual(['a', 'b']);
    expect(logged.logged).toEqual(['queue.delivery_failed', 'queue.message_failed']);
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
    announceJobs(announcing, ['one', 'other']);
    await announcing.settle();
    expect(sent).toEqual(['one', 'other']);
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

function fail(): never {
  throw new Error('the queue is gone');
}

async function idsWith(attempts: number): Promise<string[]> {
  return (await outboxRows()).filter((row) => row['attempts'] === attempts).map(({ id }) => String(id));
}
