/** What is sent later, also because the first attempt failed, is decided and written when it is sent. */
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { overrideMembers, withBindings } from '../../../support/faults.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { rowsOf } from '../../../support/matching.ts';
import { announceTo } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import type { Browser } from '../../../support/push.ts';
import { freshWorld } from '../../../support/world.ts';
import { ask, logOf, prefer } from './deliveries.ts';
import { subscribe } from './push-orders.ts';

const HOUR = 3600;
const busy = { status: 429, headers: { 'retry-after': `${HOUR}` } };
const rename = (englishName: string) => callSuccessfully('daniel', 'PATCH', '/users/me', { englishName });
const turnAway = {
  hides: () => callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } }),
  blocks: () => callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`),
  leaves: () => callSuccessfully('daniel', 'DELETE', '/users/me'),
} as const;
const switchOff = (channel: 'push' | 'email') =>
  prefer('mina', { channels: { 'match.request_received': { [channel]: false } } });

/** What a browser shows. */
const shown = async (browser: Browser): Promise<unknown[]> =>
  (await browser.arrived()).map(({ payload }) => JSON.parse(payload) as unknown);

/** The rows of the devices in the delivery log. */
const devices = async () => (await logOf('mina')).filter((line) => line.startsWith('device'));

/** A browser of Mina whose service did not take the push about Daniel's request, and takes it in an hour. */
async function refuseAtFirst(cause: () => Promise<unknown> = () => ask('daniel', 'mina')): Promise<Browser> {
  const browser = await subscribe();
  await browser.answer(busy);
  await cause();
  await runJobs();
  await browser.answer();
  return browser;
}

async function passHours(hours: number): Promise<void> {
  passSeconds(hours * HOUR);
  await runCron();
}

beforeEach(freshWorld);

describe('a push that its service did not take at first', () => {
  it('fault-X6: comes when the service takes it, in the words of that moment', async () => {
    const browser = await refuseAtFirst();
    await rename('Robert');
    await passHours(2);
    expect(await shown(browser)).toMatchObject([{ title: 'Robert님이 매칭을 신청했어요' }]);
    expect(await devices()).toEqual(['device sent taken']);
  });

  it('fault-X6: is not sent once its type is switched off', async () => {
    const browser = await refuseAtFirst();
    await switchOff('push');
    await passHours(2);
    expect(await shown(browser)).toEqual([]);
    expect(await devices()).toEqual(['device dropped switched_off']);
  });

  it.each(['hides', 'blocks', 'leaves'] as const)('fault-X6: is not sent once its sender %s', async (step) => {
    const browser = await refuseAtFirst();
    await turnAway[step]();
    await passHours(2);
    expect(await shown(browser)).toEqual([]);
  });

  it('fault-X6: waits for the end of a pause that has begun since, and comes once', async () => {
    const browser = await refuseAtFirst();
    await prefer('mina', { pausedUntil: '2026-03-02T20:00:00.000Z' });
    await passHours(2);
    expect([await shown(browser), await devices()]).toEqual([[], ['device ordered immediate']]);
    setNow('2026-03-02T20:00:00.000Z');
    await runCron();
    await passHours(2);
    expect(await shown(browser)).toHaveLength(1);
  });

  it('fault-X6: comes at once when that pause is ended', async () => {
    const browser = await refuseAtFirst();
    await prefer('mina', { pausedUntil: '2026-03-02T20:00:00.000Z' });
    await passHours(2);
    await prefer('mina', { pausedUntil: null });
    await runCron();
    expect(await shown(browser)).toHaveLength(1);
  });

  it('fault-X6: that tells of several tells of those that stand, and of one in its own words', async () => {
    const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    await prefer('mina', { quietHours: { from: '17:00', to: '23:00', weekdays } });
    const browser = await refuseAtFirst(async () => {
      await announceTo('mina', { title: 'One', body: 'first' });
      await ask('daniel', 'mina');
      await runJobs();
      setNow('2026-03-02T14:00:00.000Z');
    });
    await turnAway.hides();
    await passHours(2);
    expect(await shown(browser)).toMatchObject([{ title: 'One', body: 'first' }]);
  });

  it('fault-X6: keeps no text that an earlier version has stored', async () => {
    const browser = await refuseAtFirst();
    await runSql(
      `UPDATE outbox SET payload = json_set(payload, '$.notice.title', 'Daniel', '$.notice.body', 'old', '$.notice.url', '/')
        WHERE kind = 'notifications.push'`,
    );
    await rename('Robert');
    await passHours(2);
    expect(await shown(browser)).toMatchObject([{ title: 'Robert님이 매칭을 신청했어요' }]);
  });

  it('fault-X6: is stored without a name', async () => {
    await refuseAtFirst();
    const jobs = await rowsOf<{ payload: string }>("outbox WHERE kind = 'notifications.push'");
    expect(jobs.map(({ payload }) => payload).filter((payload) => /Daniel|title|body/.test(payload))).toEqual([]);
    expect(jobs).toHaveLength(1);
  });
});

describe.each(['e-mail', 'digest'] as const)('the %s that the platform did not take at first', (kind) => {
  /** The e-mails that come in the hours after the platform takes them again. */
  async function mailsAfter(change: () => Promise<unknown>): Promise<string[]> {
    if (kind === 'digest') await prefer('mina', { digest: { frequency: 'daily', at: '20:00' } });
    const failing = overrideMembers(env.EMAIL, { send: () => Promise.reject(new Error('busy')) });
    await withBindings({ EMAIL: failing }, async () => {
      await ask('daniel', 'mina');
      await runJobs();
      await passHours(2);
    });
    await change();
    const mails = await mailsDuring(async () => {
      for (let hour = 0; hour < 4; hour += 1) await passHours(1);
    });
    return mails.map(({ subject, text }) => `${subject} ${text}`);
  }

  it.each(['hides', 'blocks', 'leaves'] as const)('fault-X6: does not name a sender who %s', async (step) => {
    expect(await mailsAfter(turnAway[step])).toEqual([]);
  });

  it('fault-X6: does not come once its type is switched off, and the log says so', async () => {
    expect(await mailsAfter(() => switchOff('email'))).toEqual([]);
    expect(await logOf('mina')).toContain('email dropped switched_off');
  });

  it('fault-X6: comes once, with the name of that moment', async () => {
    const mails = await mailsAfter(() => rename('Robert'));
    expect(mails).toMatchObject([expect.stringContaining('Robert')]);
    expect(mails.join('')).not.toContain('Daniel');
  });
});
