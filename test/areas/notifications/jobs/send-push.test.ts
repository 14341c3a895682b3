/** What is ordered, and what is still sent when its turn comes. */
import { env as bindings } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { pushStatement } from '../../../../src/areas/notifications/index.ts';
import { notify } from '../../../../src/areas/notifications/services/notify.ts';
import { commit } from '../../../../src/store/batch.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { runJobs } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { openBrowser, register } from '../../../support/push.ts';
import { freshWorld } from '../../../support/world.ts';
import { endSession } from '../../auth/operations/session-calls.ts';
import { signIn } from '../../auth/operations/sign-in.ts';
import { notice, order, run, subscribe } from './push-orders.ts';

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
    expect(topics.filter((topic) => /^[\w-]{32}$/.test(topic))).toHaveLength(3);
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
    const variables = { title: 'One', body: 'first', link: null };
    const cause = { userId: people.mina.id, type: 'system.announcement', variables, dedupeKey: 'k' } as const;
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
