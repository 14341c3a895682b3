/** An announcement to many users: one entry of the outbox, which consumers expand step by step. */
import { beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../../../../src/app.ts';
import { tellEveryone } from '../../../../src/areas/notifications/jobs/tell-everyone.ts';
import { deliverJob } from '../../../../src/jobs/deliver-outbox.ts';
import { commit } from '../../../../src/store/batch.ts';
import { enqueue } from '../../../../src/store/outbox.ts';
import { announcement } from '../../../../src/areas/notifications/data/job-kinds.ts';
import { newId } from '../../../../src/platform/ids.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { failingDatabase } from '../../../support/faults.ts';
import { rowsOf } from '../../../support/matching.ts';
import { announced, finishAnnouncements } from '../../../support/notices.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertUsers } from '../notices.ts';

const announcementId = '0190eeee-0000-7000-8000-000000000001';
const jobOf = (userIds: string[]) => ({ announcementId, userIds, variables: { ...announced, link: null }, after: '' });

/** Orders an announcement without the queue, so that the test alone decides who runs it. Returns the entry's id. */
async function order(userIds: string[]): Promise<string> {
  const { db, clock } = testDeps();
  const id = newId();
  const job = { kind: announcement, payload: jobOf(userIds), dedupeKey: announcementId };
  await commit(db, [enqueue({ id, now: clock.nowIso() }, job)]);
  return id;
}

interface Told {
  readonly user_id: string;
}

/** The users who have a notice, once for each, and the users whom a job will deliver one to. */
async function told(): Promise<readonly [notices: string[], jobs: string[]]> {
  const notices = await rowsOf<Told>('notifications ORDER BY user_id');
  const jobs = await rowsOf<Told>("outbox WHERE kind = 'notifications.deliver' ORDER BY user_id");
  return [notices.map(({ user_id }) => user_id), jobs.map(({ user_id }) => user_id)];
}

const cursor = async () =>
  (await rowsOf<{ payload: string }>("outbox WHERE kind = 'notifications.announce'")).map(
    ({ payload }) => (JSON.parse(payload) as { after?: string }).after,
  );

beforeEach(freshWorld);

describe('an announcement to many users', () => {
  it('NTF-01: tells each of 499 users once, after a crash at every batch and with three consumers at once', async () => {
    const users = await insertUsers(499);
    const id = await order(users);
    for (const when of ['before', 'after'] as const)
      for (let batch = 1; batch <= 4; batch += 1) {
        await deliverJob({ ...testDeps(), db: failingDatabase(batch, when) }, runJob, id).catch(() => undefined);
        passSeconds(3600);
      }
    // Consumers that have lost their lease still run, with the cursor that they read at their beginning.
    await Promise.all([1, 2, 3].map(() => tellEveryone(jobOf(users), testDeps())));
    await Promise.all([1, 2, 3].map(() => deliverJob(testDeps(), runJob, id)));
    passSeconds(3600);
    await finishAnnouncements();
    expect(await told()).toEqual([users, users]);
    const counters = await rowsOf<{ version: number; base_version: number }>('notification_counters');
    expect(new Set(counters.map(({ version, base_version: base }) => version - base))).toEqual(new Set([1]));
  }, 60_000);

  it('makes at most 500 notices in one run, and goes on after them', async () => {
    const id = await order(await insertUsers(501));
    expect(await deliverJob(testDeps(), runJob, id)).toBe('postponed');
    expect((await told())[0]).toHaveLength(500);
    expect(await deliverJob(testDeps(), runJob, id)).toBe('delivered');
    expect((await told())[0]).toHaveLength(501);
  }, 60_000);

  it('tells nobody of a step that another consumer has made', async () => {
    const users = await insertUsers(150);
    await order(users);
    const stale = jobOf(users);
    await tellEveryone(stale, testDeps());
    expect(await cursor()).toEqual(['~']);
    // A user who reads and deletes it is not told again, whatever a late consumer does.
    await runSql('DELETE FROM notifications');
    expect(await tellEveryone(stale, testDeps())).toMatchObject({ notBefore: expect.any(String) as unknown });
    expect((await told())[0]).toEqual([]);
  });

  it('leaves out users whose account is gone by then', async () => {
    const [gone = '', ...users] = await insertUsers(3);
    await order([gone, ...users]);
    await runSql('DELETE FROM user_profiles WHERE id = ?', gone);
    await finishAnnouncements();
    expect((await told())[0]).toEqual(users);
  });
});
