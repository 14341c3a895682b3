/** What becomes of a notice on its way to a device. */
import { env as bindings } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../../../../src/app.ts';
import { pushStatement, type PushNotice } from '../../../../src/areas/notifications/index.ts';
import { notify } from '../../../../src/areas/notifications/services/notify.ts';
import { deliverJob } from '../../../../src/jobs/deliver-outbox.ts';
import { commit } from '../../../../src/store/batch.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { runJobs } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { listDevices, openBrowser, originOfService, register, type Browser } from '../../../support/push.ts';
import { freshWorld } from '../../../support/world.ts';
import { endSession } from '../../auth/operations/session-calls.ts';
import { signIn } from '../../auth/operations/sign-in.ts';

const notice: PushNotice = {
  notificationId: null,
  type: 'match.request_received',
  title: 'Daniel',
  body: '안녕하세요',
  url: '/matching/requests',
  topic: 'request 1',
  urgency: 'normal',
};

/** Orders a notice for every device of Mina, one key a call. Returns the ids of the jobs. */
async function order(dedupeKey: string, changes: Partial<PushNotice> = {}, ttlSeconds = 86_400): Promise<string[]> {
  const { db, clock } = testDeps();
  const about = { userId: people.mina.id, notice: { ...notice, ...changes }, ttlSeconds, dedupeKey };
  const [ids] = await commit(db, [pushStatement(clock.nowIso(), about)]);
  return ids;
}

/** Runs one job and returns what became of it, and what was logged. */
async function run(id: string | undefined): Promise<readonly [delivery: string, logged: readonly string[]]> {
  const deps = testDeps();
  return [await deliverJob(deps, runJob, id), deps.logged];
}

async function subscribe(service: 'google' | 'mozilla' | 'apple' = 'google', who = 'mina' as const): Promise<Browser> {
  const browser = await openBrowser(service);
  await register({ as: who }, browser);
  return browser;
}

const dueAt = async (id: string | undefined) =>
  (await rowsOf<{ id: string; due_at: string }>('outbox')).find((row) => row.id === id)?.due_at;

beforeEach(freshWorld);

describe('an order', () => {
  it('is one job for each device of the user, and the same order twice is one', async () => {
    const browsers = [await subscribe(), await subscribe('mozilla'), await subscribe('apple')];
    await register({ as: 'jisoo' }, await openBrowser());
    expect(await order('one')).toHaveLength(3);
    expect(await order('one')).toEqual([]);
    await runJobs();
    for (const browser of browsers) expect(await browser.arrived()).toHaveLength(1);
  });

  it('exists exactly if its cause does', async () => {
    await subscribe();
    const { db, clock } = testDeps();
    const about = { userId: people.mina.id, notice, ttlSeconds: 60, dedupeKey: 'never' };
    const failing = [
      pushStatement(clock.nowIso(), about),
      sql`INSERT INTO batch_assert (code) VALUES ('profile.missing')`,
    ];
    await expect(commit(db, failing)).rejects.toThrow();
    expect(await rowsOf('outbox')).toEqual([]);
  });

  it('push-N03: has a topic of 32 characters: the same for one thing, another for another, and equal to the tag', async () => {
    const browser = await subscribe('apple');
    await order('1', { topic: `room ${people.mina.id}` });
    await order('2', { topic: `room ${people.mina.id}` });
    await order('3', { topic: `room ${people.jisoo.id}` });
    await runJobs();
    const arrived = await browser.arrived();
    const topics = arrived.map(({ topic }) => topic);
    expect(topics.every((topic) => /^[\w-]{32}$/.test(topic))).toBe(true);
    expect(new Set(topics).size).toBe(2);
    expect(arrived.map(({ payload }) => (JSON.parse(payload) as { tag: string }).tag)).toEqual(topics);
  });

  it.each([
    ['4,000 syllables', '가'.repeat(4000)],
    ['4,000 families', '👨‍👩‍👧‍👦'.repeat(4000)],
    ['4,000 line breaks and quotation marks', '"\n'.repeat(2000)],
  ])('push-N04: delivers %s, cut to fit, with a whole title and link', async (_, body) => {
    const browser = await subscribe();
    const title = '가나다라마바사아자차'.repeat(4);
    await order('long', { title, body });
    await runJobs();
    const [arrived] = await browser.arrived();
    expect(arrived?.bytes).toBeLessThanOrEqual(4096);
    expect(JSON.parse(arrived?.payload ?? '')).toMatchObject({
      title,
      url: notice.url,
      body: expect.stringMatching(/…$/),
    });
  });
});

describe('right before it is sent, everything is read again', () => {
  it('push-N05: nothing is sent to a session that has ended, and B alone gets what is for B', async () => {
    const browser = await openBrowser();
    const [mine, other] = [await signIn('mina'), await signIn('mina')];
    await register({ token: other.accessToken }, browser);
    const [queued] = await order('for A');
    await endSession(mine.accessToken, other.sessionId);
    await register({ as: 'jisoo' }, browser);
    expect(await run(queued)).toEqual(['delivered', []]);
    expect(await browser.arrived()).toEqual([]);
  });

  it('push-N05: nothing is sent if another user has registered the endpoint meanwhile', async () => {
    const browser = await subscribe();
    const [queued] = await order('for A');
    await register({ as: 'jisoo' }, browser);
    await run(queued);
    expect(await browser.arrived()).toEqual([]);
  });

  it.each([
    ['the session has expired', "UPDATE auth_sessions SET expires_at = '2026-03-02T09:00:00.000Z'"],
    ['the key is replaced', "UPDATE push_subscriptions SET key_id = 'an-earlier-key-1'"],
    ['the subscription has ended', "UPDATE push_subscriptions SET expires_at = '2026-03-02T09:00:00.000Z'"],
    ['the account is suspended', "UPDATE user_profiles SET status = 'suspended', version = version + 1"],
  ])('nothing is sent if %s', async (_, change) => {
    const browser = await subscribe();
    const [queued] = await order('one');
    await bindings.DB.exec(change);
    await run(queued);
    expect(await browser.arrived()).toEqual([]);
  });

  it('push-N08: nothing is sent of a notification that has been withdrawn', async () => {
    const browser = await subscribe();
    const { db, clock } = testDeps();
    const cause = { userId: people.mina.id, type: 'onboarding.completed', variables: {}, dedupeKey: 'k' } as const;
    await commit(db, notify(clock.nowIso(), cause));
    const [{ id } = { id: '' }] = await rowsOf<{ id: string }>('notifications');
    const [first] = await order('first', { notificationId: id });
    const [second] = await order('second', { notificationId: id });
    await run(first);
    await bindings.DB.exec('DELETE FROM notifications');
    await run(second);
    expect(await browser.arrived()).toHaveLength(1);
  });

  it('nothing is sent when it is too late, and the service gets the seconds that are left', async () => {
    const browser = await subscribe();
    const [one] = await order('one', {}, 60);
    const [other] = await order('other', {}, 60);
    passSeconds(20);
    await browser.answer();
    await run(one);
    expect(await browser.arrived()).toMatchObject([{ ttl: 40 }]);
    passSeconds(40);
    expect(await run(other)).toEqual(['delivered', []]);
    expect(await browser.arrived()).toHaveLength(1);
  });
});

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
