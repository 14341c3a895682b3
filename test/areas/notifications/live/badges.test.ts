/** The badges on live connections: whatever changes them, all devices show what the API answers. */
import { env } from 'cloudflare:workers';
import { evictDurableObject } from 'cloudflare:test';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { tellUntold } from '../../../../src/areas/notifications/services/tell-badges.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { runCron } from '../../../support/jobs.ts';
import { connectAs, type Listener } from '../../../support/live.ts';
import { createMatch, createRequest, decideRequest, rowsOf } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { announceTo, countUnread, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';
import { signIn } from '../../auth/operations/sign-in.ts';
import { insertNotices, insertUsers } from '../notices.ts';

const userId = people.mina.id;
const hubOfMina = () => env.USER_HUB.get(env.USER_HUB.idFromName(userId));
/** Lets the hub forget its memory, if it has not done so by itself. */
const sleepHub = () =>
  evictDurableObject(hubOfMina()).catch((error: unknown) => {
    if (!String(error).includes('not currently running')) throw error;
  });
const untold = () => rowsOf('notification_counters WHERE version > told_version AND is_live = 1');

/** Opens two tabs of Mina. */
const openTabs = async (): Promise<[Listener, Listener]> => [
  await connectAs(await signIn('mina')),
  await connectAs(await signIn('mina')),
];

/** Expects that these tabs come to show what the API answers. */
async function expectAgreement(tabs: readonly Listener[]): Promise<void> {
  const { version, ...notifications } = await countUnread('mina');
  for (const tab of nonEmpty(tabs, 'tabs'))
    expect(await tab.waitForVersion(version)).toEqual({ type: 'badges', notifications, version });
}

const ids = async () => (await listNotices('mina')).map(({ notificationId }) => notificationId);

/** Reports Daniel and suspends him for it. */
async function suspendDaniel(): Promise<void> {
  const path = `/users/${people.daniel.id}/reports`;
  const { body } = await request('POST', path, { as: 'yuki', body: { reason: 'spam' } });
  const { reportId } = body as { reportId: string };
  await callSuccessfully('hana', 'POST', `/moderation/reports/${reportId}/resolve`, { decision: 'suspend' });
}

/** What changes the badges of Mina. Each takes the place of a notice in her list. */
const changes: Readonly<Record<string, (place: number) => Promise<unknown>>> = {
  arrival: () => announceTo('mina'),
  reading: async (place) => request('POST', `/notifications/${(await ids())[place]}/read`, { as: 'mina' }),
  deletion: async (place) => request('DELETE', `/notifications/${(await ids())[place]}`, { as: 'mina' }),
  'reading of all': async (place) =>
    request('POST', '/notifications/read-all', { as: 'mina', body: { upTo: (await ids())[place] } }),
};
const someChanges = (most: number) =>
  fc.array(fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.nat({ max: 5 })), { minLength: 2, maxLength: most });

beforeEach(freshWorld);

describe('the badges of two tabs', () => {
  it('push-N19: agree with the API after changes at the same moment', async () => {
    await holds(
      fc.asyncProperty(someChanges(10), async (drawn) => {
        await freshWorld();
        await announceTo('mina');
        const tabs = await openTabs();
        await announceTo('mina');
        await Promise.all(drawn.map(async ([name, place]) => changes[name]?.(place)));
        // A change that the last telling missed is told by the next one, as by the cron.
        passSeconds(31);
        await tellUntold(testDeps(), 10);
        await expectAgreement(tabs);
        const unread = await listNotices('mina', { unread: true });
        expect(await countUnread('mina')).toMatchObject({ count: unread.length });
      }),
      runsOf({ sampled: 5, full: 200 }),
    );
  });

  it('push-N19: are the same if the hub sleeps after each frame', async () => {
    await holds(
      fc.asyncProperty(someChanges(6), async (drawn) => {
        await freshWorld();
        await announceTo('mina');
        const tabs = await openTabs();
        let before = (await countUnread('mina')).version;
        for (const [name, place] of drawn) {
          await sleepHub();
          await changes[name]?.(place);
          const { version } = await countUnread('mina');
          if (version > before) await expectAgreement(tabs);
          before = version;
        }
      }),
      runsOf({ sampled: 4, full: 100 }),
    );
  });

  it('push-N19: are those of the API on a tab that comes back', async () => {
    const [tab] = await openTabs();
    await tab.close();
    await announceTo('mina');
    const back = await connectAs(await signIn('mina'));
    await announceTo('mina');
    await expectAgreement([back]);
  });
});

describe('the badges', () => {
  const hide = (profileVisibility: string) =>
    callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility } });

  it.each<[string, number, () => Promise<unknown>, () => Promise<unknown>]>([
    [
      'blocks the actor',
      0,
      async () => undefined,
      () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`),
    ],
    [
      'is blocked by the actor',
      0,
      async () => undefined,
      () => callSuccessfully('daniel', 'PUT', `/users/me/blocks/${userId}`),
    ],
    [
      'no longer blocks the actor',
      3,
      () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`),
      () => callSuccessfully('mina', 'DELETE', `/users/me/blocks/${people.daniel.id}`),
    ],
    ['loses sight of an actor who hides', 0, async () => undefined, () => hide('nobody')],
    ['sees an actor again who hid', 3, () => hide('nobody'), () => hide('everyone')],
    [
      'loses sight of an actor who leaves',
      0,
      async () => undefined,
      () => callSuccessfully('daniel', 'DELETE', '/users/me'),
    ],
    [
      'sees an actor again who left',
      3,
      () => callSuccessfully('daniel', 'DELETE', '/users/me'),
      () => callSuccessfully('daniel', 'POST', '/users/me/restore'),
    ],
  ])('have a higher version and the new count when the user %s', async (_what, count, arrange, change) => {
    await insertNotices(userId, 3, people.daniel.id);
    await arrange();
    await runCron();
    const before = await countUnread('mina');
    const tab = await connectAs(await signIn('mina'));
    await change();
    await runCron();
    const after = await countUnread('mina');
    expect(after).toMatchObject({ count });
    expect(after.version).toBeGreaterThan(before.version);
    await expectAgreement([tab]);
  });

  it('have a higher version when a match ends and the partner is visible to partners only', async () => {
    const { matchId } = await createMatch('mina', 'daniel');
    await insertNotices(userId, 3, people.daniel.id);
    await hide('matched');
    await runCron();
    const before = await countUnread('mina');
    await callSuccessfully('mina', 'DELETE', `/matching/matches/${matchId}`);
    expect((await countUnread('mina')).count).toBeLessThan(before.count);
    await expect
      .poll(async () => (await countUnread('mina')).version, { timeout: 10_000 })
      .toBeGreaterThan(before.version);
  });

  it('tell both users of a request what follows from it', async () => {
    const [mina, daniel] = [await connectAs(await signIn('mina')), await connectAs(await signIn('daniel'))];
    const requestId = await createRequest('mina', 'daniel');
    expect(await daniel.nextBadges()).toMatchObject({ type: 'badges', notifications: { count: 1 } });
    expect((await decideRequest('daniel', requestId, 'accept')).status).toBe(200);
    expect(await mina.nextBadges()).toMatchObject({ type: 'badges', notifications: { count: 1 } });
  });

  it.each<[string, (requestId: string) => Promise<unknown>]>([
    ['withdraws it', (requestId) => decideRequest('daniel', requestId, 'cancel')],
    ['leaves', () => callSuccessfully('daniel', 'DELETE', '/users/me')],
    ['blocks the receiver', () => callSuccessfully('daniel', 'PUT', `/users/me/blocks/${userId}`)],
    ['is suspended', suspendDaniel],
  ])('reach the receiver of a request at once when its sender %s, without the cron', async (_what, change) => {
    const requestId = await createRequest('daniel', 'mina');
    await expect.poll(untold).toEqual([]);
    const before = await countUnread('mina');
    const tab = await connectAs(await signIn('mina'));
    await change(requestId);
    await expect
      .poll(async () => (await countUnread('mina')).version, { timeout: 10_000 })
      .toBeGreaterThan(before.version);
    await expectAgreement([tab]);
    await expect.poll(untold).toEqual([]);
  });

  it('never tell a blocked user of a block that changes no count', async () => {
    await announceTo('daniel');
    const before = await countUnread('daniel');
    await callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`);
    await runCron();
    expect(await countUnread('daniel')).toEqual(before);
  });

  it('reach the devices by the cron if the hub did not answer, and each version once', async () => {
    const tab = await connectAs(await signIn('mina'));
    const hubs = env.USER_HUB;
    const failing = {
      idFromName: (name: string) => hubs.idFromName(name),
      get: () => ({ refreshBadges: () => Promise.reject(new Error('unreachable')) }),
    };
    Object.assign(env, { USER_HUB: failing });
    onTestFinished(() => void Object.assign(env, { USER_HUB: hubs }));
    await announceTo('mina');
    await tellUntold(testDeps(), 10);
    Object.assign(env, { USER_HUB: hubs });
    expect(await tellUntold(testDeps(), 10)).toBe(0);
    passSeconds(31);
    expect(await tellUntold(testDeps(), 10)).toBe(1);
    await expectAgreement([tab]);
    expect(await untold()).toEqual([]);
    expect(await tab.answersPing()).toBe(true);
  });

  it('are told to each of fifty users once, whoever tells them at the same moment', async () => {
    for (const id of await insertUsers(50)) await insertNotices(id, 1);
    await env.DB.prepare('UPDATE notification_counters SET is_live = 1 WHERE version > told_version').run();
    expect(await untold()).toHaveLength(50);
    const counts = await Promise.all(Array.from({ length: 10 }, () => tellUntold(testDeps(), 10)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(50);
    passSeconds(31);
    await tellUntold(testDeps(), 10);
    expect(await untold()).toEqual([]);
  });
});
