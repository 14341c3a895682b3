/** What was due while something was down comes late, once: holds, digests, reminders, and what failed often. */
import { beforeEach, describe, expect, it } from 'vitest';
import { evictDurableObject } from 'cloudflare:test';
import { runScheduled } from '../../../../src/jobs/run-scheduled.ts';
import { tasks } from '../../../../src/app.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { failingDatabase, overrideMembers, withBindings } from '../../../support/faults.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { connectAs } from '../../../support/live.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { announceTo, announced, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { signIn } from '../../auth/operations/sign-in.ts';
import { ask, prefer } from './deliveries.ts';
import { subscribe } from './push-orders.ts';

const DAY = 86_400;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Runs the cron once a minute for ten minutes, while every batch of the database fails. */
async function tenMinutesWithoutDatabase(): Promise<void> {
  for (let minute = 0; minute < 10; minute += 1) {
    const db = failingDatabase(1, 'before');
    await runScheduled({ ...testDeps(), db }, tasks);
    passSeconds(60);
  }
}

/** Five minutes of the cron: each task has run by then. */
async function fiveMinutes(): Promise<void> {
  for (let minute = 0; minute < 5; minute += 1) {
    await runCron();
    passSeconds(60);
  }
}

beforeEach(freshWorld);

describe('push-N16: after ten minutes without the database', () => {
  it('a notice whose quiet hours have ended comes once', async () => {
    const browser = await subscribe();
    // It is 18:00 in Seoul.
    await prefer('mina', { quietHours: { from: '17:00', to: '19:00', weekdays } });
    await announceTo('mina');
    await runJobs();
    setNow('2026-03-02T10:00:00.000Z');
    const mails = await mailsDuring(async () => {
      await tenMinutesWithoutDatabase();
      await fiveMinutes();
    });
    expect(mails).toMatchObject([{ subject: announced.title }]);
    expect(await browser.arrived()).toHaveLength(1);
  });

  it('a digest whose time has passed comes once', async () => {
    await prefer('mina', { digest: { frequency: 'daily', at: '19:00' } });
    await announceTo('mina');
    await runJobs();
    setNow('2026-03-02T10:00:00.000Z');
    const mails = await mailsDuring(async () => {
      await tenMinutesWithoutDatabase();
      await fiveMinutes();
    });
    expect(mails).toMatchObject([{ subject: '새 소식 1건을 모아 드려요' }]);
  });

  it('a reminder of a request that ends soon comes once', async () => {
    await ask('daniel', 'mina');
    await runJobs();
    passSeconds(6 * DAY);
    await tenMinutesWithoutDatabase();
    await fiveMinutes();
    const types = (await listNotices('mina')).map(({ type }) => type);
    expect(types).toEqual(['match.request_expiring', 'match.request_received']);
  });
});

describe('push-N16: what fails seven times', () => {
  it('an e-mail that the platform refuses comes once when it takes it again', async () => {
    await announceTo('mina');
    const send = () => Promise.reject(new Error('the platform takes no e-mails'));
    let failures = 0;
    const failing = overrideMembers(env.EMAIL, { send: () => ((failures += 1), send()) });
    await withBindings({ EMAIL: failing }, async () => {
      for (; failures < 7; passSeconds(600)) await runCron();
    });
    const mails = await mailsDuring(async () => {
      passSeconds(DAY);
      await runCron();
      passSeconds(DAY);
      await runCron();
    });
    expect(mails).toMatchObject([{ subject: announced.title }]);
  });

  it('badges that a hub does not take reach it once it does, also after it was evicted', async () => {
    const tab = await connectAs(await signIn('mina'));
    const get = () => ({ refreshBadges: () => Promise.reject(new Error('unreachable')) });
    await withBindings({ USER_HUB: overrideMembers(env.USER_HUB, { get }) }, async () => {
      await announceTo('mina');
      for (let minute = 0; minute < 7; minute += 1, passSeconds(60)) await runCron();
    });
    await evictDurableObject(env.USER_HUB.get(env.USER_HUB.idFromName(people.mina.id)));
    tab.socket.send('ping');
    expect(await tab.nextFrame()).toBe('pong');
    await runCron();
    expect(await tab.nextBadges()).toMatchObject({ type: 'badges', notifications: { count: 1 } });
  });
});
