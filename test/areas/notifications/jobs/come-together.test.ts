/** What has waited for the end of quiet hours or of a pause comes to a device as one push. */
import { beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../../../../src/app.ts';
import { deliverJob } from '../../../../src/jobs/deliver-outbox.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { failingDatabase } from '../../../support/faults.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { announceTo, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import type { Browser } from '../../../support/push.ts';
import { freshWorld } from '../../../support/world.ts';
import { ask, logOf, prefer } from './deliveries.ts';
import { subscribe } from './push-orders.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
// It is 18:00 in Seoul.
const quiet = { quietHours: { from: '17:00', to: '23:00', weekdays } };
const atTheEnd = '2026-03-02T14:00:00.000Z';

const several = (count: number) => ({
  title: `그동안 온 알림 ${count}건`,
  body: '앱에서 확인해 보세요.',
  url: '/notifications',
});

/** Tells Mina two things that wait, and a request of Daniel's. Returns its id. */
async function tellThree(): Promise<string> {
  await announceTo('mina', { title: 'One', body: 'first' });
  await announceTo('mina', { title: 'Two', body: 'second' });
  const requestId = await ask('daniel', 'mina');
  await runJobs();
  return requestId;
}

const shown = async (browser: Browser): Promise<unknown[]> =>
  (await browser.arrived()).map(({ payload }) => JSON.parse(payload) as unknown);

const pushesOf = async () => (await logOf('mina')).filter((line) => line.startsWith('push')).toSorted();

let browser: Browser;
beforeEach(async () => {
  await freshWorld();
  browser = await subscribe();
  await prefer('mina', quiet);
});

describe('pushes that waited', () => {
  it('push-N12: come as one at the end of quiet hours, which says how many they are', async () => {
    await tellThree();
    setNow(atTheEnd);
    await runCron();
    expect(await shown(browser)).toMatchObject([several(3)]);
    expect(await pushesOf()).toEqual(['push ordered immediate', 'push sent combined', 'push sent combined']);
  });

  it('push-N12: come as one when a pause is ended', async () => {
    await prefer('mina', { quietHours: null, pausedUntil: '2026-03-05T00:00:00Z' });
    await tellThree();
    await prefer('mina', { pausedUntil: null });
    await runCron();
    expect(await shown(browser)).toMatchObject([several(3)]);
  });

  it('push-N12: come as one, whoever runs their jobs at the same moment', async () => {
    await tellThree();
    setNow(atTheEnd);
    await inParallel(8, runCron);
    expect(await shown(browser)).toMatchObject([several(3)]);
  });

  it('push-N12: come as one after a crash at any batch of the first job', async () => {
    for (const when of ['before', 'after'] as const)
      for (let batch = 1; batch <= 5; batch += 1) {
        await freshWorld();
        browser = await subscribe();
        await prefer('mina', quiet);
        await tellThree();
        setNow(atTheEnd);
        const db = failingDatabase(batch, when);
        await deliverJob({ ...testDeps(), db }, runJob).catch(() => undefined);
        // Other consumers find the other jobs, and the lease of the first one ends.
        for (let consumer = 0; consumer < 3; consumer += 1) await deliverJob(testDeps(), runJob);
        passSeconds(3600);
        await runCron();
        expect(await shown(browser), `${when} batch ${batch}`).toMatchObject([several(3)]);
      }
  });

  it('tell only of what still stands, in its own words if it is one', async () => {
    const requestId = await tellThree();
    await callSuccessfully('daniel', 'POST', `/matching/requests/${requestId}/cancel`);
    const [two] = await listNotices('mina');
    await callSuccessfully('mina', 'POST', `/notifications/${two?.notificationId ?? ''}/read`);
    setNow(atTheEnd);
    await runCron();
    expect(await shown(browser)).toMatchObject([{ title: 'One', body: 'first' }]);
    expect(await pushesOf()).toEqual(['push dropped not_visible', 'push dropped read', 'push ordered immediate']);
  });

  it('leave out a type whose push was switched off meanwhile', async () => {
    await tellThree();
    await prefer('mina', { channels: { 'match.request_received': { push: false } } });
    setNow(atTheEnd);
    await runCron();
    expect(await shown(browser)).toMatchObject([several(2)]);
  });

  it('are told although the first of them is read before the push is sent, as the number of those that are left', async () => {
    await tellThree();
    setNow(atTheEnd);
    await deliverJob(testDeps(), runJob);
    const [{ notification_id: first } = { notification_id: '' }] = await rowsOf<{ notification_id: string }>(
      "notification_deliveries WHERE channel = 'push' AND target = '' AND outcome = 'ordered'",
    );
    await callSuccessfully('mina', 'POST', `/notifications/${first}/read`);
    await runCron();
    expect(await shown(browser)).toMatchObject([several(2)]);
  });

  it('fault-X6: carry nothing of the notice that ordered them if its sender hides before the push is sent', async () => {
    await ask('daniel', 'mina');
    await ask('yuki', 'mina');
    await runJobs();
    setNow(atTheEnd);
    await deliverJob(testDeps(), runJob);
    const [{ notification_id: first } = { notification_id: '' }] = await rowsOf<{ notification_id: string }>(
      "notification_deliveries WHERE channel = 'push' AND target = '' AND outcome = 'ordered'",
    );
    const [hidden] = (await listNotices('mina')).filter(({ notificationId }) => notificationId === first);
    const [left] = (await listNotices('mina')).filter(({ notificationId }) => notificationId !== first);
    const name = hidden?.actor?.userId === people.daniel.id ? 'daniel' : 'yuki';
    await callSuccessfully(name, 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
    await runCron();
    expect(await shown(browser)).toMatchObject([{ title: left?.title, notificationId: left?.notificationId }]);
    expect(JSON.stringify(await shown(browser))).not.toContain(first);
  });

  it('are not told if everything has been read before the push is sent', async () => {
    await tellThree();
    setNow(atTheEnd);
    await deliverJob(testDeps(), runJob);
    const [latest] = await listNotices('mina');
    await callSuccessfully('mina', 'POST', '/notifications/read-all', { upTo: latest?.notificationId });
    await runCron();
    expect(await shown(browser)).toEqual([]);
  });

  it('leave alone what did not wait', async () => {
    await prefer('mina', { quietHours: null });
    await tellThree();
    await runCron();
    expect(await shown(browser)).toHaveLength(3);
  });
});

describe('another time zone', () => {
  it('push-N12: brings at once what is not quiet there', async () => {
    await announceTo('mina', { title: 'One', body: 'first' });
    await runCron();
    expect(await shown(browser)).toEqual([]);
    // 18:00 in Seoul is 09:00 in London.
    await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone: 'Europe/London' });
    await runCron();
    expect(await shown(browser)).toMatchObject([{ title: 'One' }]);
  });

  it('push-N12: lets wait for longer what is quiet there for longer', async () => {
    await prefer('mina', { quietHours: { from: '09:00', to: '19:00', weekdays } });
    await announceTo('mina', { title: 'One', body: 'first' });
    await runCron();
    await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone: 'Europe/London' });
    setNow('2026-03-02T18:59:00.000Z');
    await runCron();
    expect(await shown(browser)).toEqual([]);
    setNow('2026-03-02T19:00:00.000Z');
    await runCron();
    expect(await shown(browser)).toHaveLength(1);
  });
});
