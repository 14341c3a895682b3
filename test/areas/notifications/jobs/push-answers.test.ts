/** What becomes of a notice and of its subscription after the answer of the push service. */
import { beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../../../../src/app.ts';
import { deliverJob } from '../../../../src/jobs/deliver-outbox.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { runJobs } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { listDevices, openBrowser, originOfService, register } from '../../../support/push.ts';
import { freshWorld } from '../../../support/world.ts';
import { dueAt, order, run, subscribe } from './push-orders.ts';

beforeEach(freshWorld);

describe('NTF-03: the answer of the push service', () => {
  it.each([404, 410])('%i removes the subscription', async (status) => {
    const browser = await subscribe();
    await browser.answer({ status });
    const [job] = await order('one');
    expect(await run(job)).toEqual(['delivered', []]);
    expect(await listDevices({ as: 'mina' })).toEqual([]);
  });

  it.each([
    ['in seconds', '120', '2026-03-02T09:02:00.000Z'],
    ['as a date', 'Mon, 02 Mar 2026 09:03:00 GMT', '2026-03-02T09:03:00.000Z'],
  ])('429 is tried again when the service says, %s, and is no failed attempt', async (_, retryAfter, instant) => {
    const browser = await subscribe();
    await browser.answer({ status: 429, headers: { 'retry-after': retryAfter } });
    const [job] = await order('one');
    expect(await run(job)).toEqual(['postponed', []]);
    expect(await dueAt(job)).toBe(instant);
    expect(await listDevices({ as: 'mina' })).toMatchObject([{ lastFailure: { reason: 'busy' } }]);
    expect(await run(job)).toEqual(['none', []]);
    passSeconds(200);
    await browser.answer();
    expect(await run(job)).toEqual(['delivered', []]);
    expect(await browser.arrived()).toHaveLength(1);
    expect(await rowsOf('outbox')).toMatchObject([{ attempts: 1 }]);
  });

  it('429 beyond the time in which the user wants to know ends the job', async () => {
    const browser = await subscribe();
    await browser.answer({ status: 429, headers: { 'retry-after': '61' } });
    const [job] = await order('one', {}, 60);
    expect(await run(job)).toEqual(['delivered', []]);
  });

  it('500 backs off, and the device page says so until one arrives', async () => {
    const browser = await subscribe();
    await browser.answer({ status: 500 });
    const [job] = await order('one');
    expect(await run(job)).toEqual(['postponed', ['job.failed']]);
    expect(await dueAt(job)).toBe('2026-03-02T09:00:30.000Z');
    expect(await listDevices({ as: 'mina' })).toMatchObject([{ lastFailure: { reason: 'unreachable' } }]);
    passSeconds(30);
    await browser.answer();
    await run(job);
    expect(await listDevices({ as: 'mina' })).toMatchObject([
      { lastFailure: null, lastSuccessAt: '2026-03-02T09:00:30.000Z' },
    ]);
  });

  it.each([400, 401, 403, 413])(
    'push-N02: %i is logged, not tried again, and removes nothing at first',
    async (status) => {
      const browser = await subscribe();
      await browser.answer({ status });
      const [job] = await order('one');
      expect(await run(job)).toEqual(['delivered', ['push.refused']]);
      expect(await listDevices({ as: 'mina' })).toMatchObject([{ lastFailure: { reason: 'refused' } }]);
    },
  );

  it('push-N02: 400 five times in a row and never a success removes the subscription', async () => {
    const browser = await subscribe();
    await browser.answer({ status: 400 });
    for (const key of ['1', '2', '3', '4']) await run((await order(key))[0]);
    expect(await listDevices({ as: 'mina' })).toHaveLength(1);
    await run((await order('5'))[0]);
    expect(await listDevices({ as: 'mina' })).toEqual([]);
  });

  it('push-N02: 400 never removes a subscription that has taken one', async () => {
    const browser = await subscribe();
    await run((await order('taken'))[0]);
    await browser.answer({ status: 400 });
    for (const key of ['1', '2', '3', '4', '5', '6']) await run((await order(key))[0]);
    expect(await listDevices({ as: 'mina' })).toHaveLength(1);
  });

  it('push-N02: 403 removes a subscription only if its service takes notices for others', async () => {
    const refused = [await subscribe('apple'), await subscribe('google')];
    for (const browser of refused) await browser.answer({ status: 403 });
    const works = await subscribe('google');
    for (const key of ['1', '2', '3', '4', '5']) for (const job of await order(key)) await run(job);
    expect(await works.arrived()).toHaveLength(5);
    const services = (await rowsOf<{ service: string }>('push_subscriptions')).map(({ service }) => service);
    expect(services.toSorted()).toEqual([originOfService('apple'), originOfService('google')].toSorted());
  });

  it('SSR-01: a redirect is not followed', async () => {
    const [browser, target] = [await subscribe(), await openBrowser()];
    await browser.answer({ status: 307, headers: { location: target.subscription.endpoint } });
    expect(await run((await order('one'))[0])).toEqual(['delivered', ['push.refused']]);
    expect([await target.arrived(), await target.faults()]).toEqual([[], []]);
  });

  it('SSR-01: nothing is sent to a host that is no longer on the list', async () => {
    const browser = await subscribe();
    const [job] = await order('one');
    const deps = testDeps();
    const env = { ...deps.env, PUSH_HOSTS: 'fcm.googleapis.com' };
    expect(await deliverJob(testDeps({ env }), runJob, job)).toBe('delivered');
    expect(await browser.arrived()).toEqual([]);
  });
});

describe('push-N15: devices do not wait for each other', () => {
  it('a device that fails is tried again alone', async () => {
    const [dead, ...others] = [await subscribe(), await subscribe(), await subscribe('mozilla')];
    await dead.answer({ status: 500 });
    await order('one');
    await runJobs();
    passSeconds(30);
    await dead.answer();
    await runJobs();
    for (const browser of [dead, ...others]) expect(await browser.arrived()).toHaveLength(1);
  });

  it('says to nobody but the log that a push went wrong: the answer of the request does not wait for it', async () => {
    const browser = await openBrowser();
    const { subscriptionId } = await register({ as: 'mina' }, browser);
    await browser.answer({ status: 403 });
    const path = `/notifications/push-subscriptions/${subscriptionId}/test`;
    expect((await request('POST', path, { as: 'mina' })).status).toBe(202);
  });
});
