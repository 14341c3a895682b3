/** Push notifications for a user who may be looking at the app. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readPresence } from '../../../../src/areas/notifications/services/live-connections.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { overrideMembers, withBindings } from '../../../support/faults.ts';
import { runCron } from '../../../support/jobs.ts';
import { connectAs, type Listener } from '../../../support/live.ts';
import { announceTo } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { signIn } from '../../auth/operations/sign-in.ts';
import { logOf, prefer } from './deliveries.ts';
import { subscribe } from './push-orders.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const type = 'match.request_received';

/** A tab that says whether Mina looks at it. Waits until the hub has read that. */
async function openTab(isFocused: boolean): Promise<Listener> {
  const tab = await connectAs(await signIn('mina'));
  tab.socket.send(JSON.stringify({ type: 'focus', isFocused }));
  await expect.poll(async () => (await readPresence(testDeps(), people.mina.id)).isActive).toBe(isFocused);
  return tab;
}

/** Tells Mina something. Returns how often her hub was asked whether she is looking. */
async function tellMina(): Promise<number> {
  let asked = 0;
  const hubs = env.USER_HUB;
  const get = (id: DurableObjectId) => {
    const hub = hubs.get(id);
    const listConnections = () => ((asked += 1), hub.listConnections());
    return { listConnections, refreshBadges: (userId: string) => hub.refreshBadges(userId) };
  };
  await withBindings({ USER_HUB: overrideMembers(hubs, { get }) }, () => announceTo('mina').then(runCron));
  return asked;
}

const pushRows = async () => (await logOf('mina')).filter((row) => row.startsWith('push') || row.startsWith('device'));
const previewed = async (body: object = {}) =>
  (await request('POST', '/notifications/preview', { as: 'mina', body: { type, ...body } })).body;

beforeEach(async () => {
  await freshWorld();
  await prefer('mina', { channels: { 'system.announcement': { push: true } } });
});

describe('a push notification', () => {
  it('push-N06: is not sent while the user looks at a tab, and the preview says so', async () => {
    const browser = await subscribe();
    await openTab(true);
    expect(await tellMina()).toBe(1);
    expect(await pushRows()).toEqual(['push dropped active']);
    expect(await browser.arrived()).toEqual([]);
    expect(await previewed()).toMatchObject({ channels: { push: { outcome: 'dropped', reason: 'active' } } });
    expect(await previewed({ at: '2026-03-02T12:00:00Z' })).toMatchObject({ channels: { push: { outcome: 'now' } } });
  });

  it('push-N06: is sent if a tab is open somewhere and nobody looks at it', async () => {
    const browser = await subscribe();
    await openTab(false);
    await tellMina();
    expect(await pushRows()).toEqual(['device sent taken', 'push ordered immediate']);
    expect(await browser.arrived()).toHaveLength(1);
    expect(await previewed()).toMatchObject({ channels: { push: { outcome: 'now', reason: 'immediate' } } });
  });

  it('push-N06: is sent if the tab that was looked at has been silent for too long', async () => {
    const browser = await subscribe();
    await openTab(true);
    passSeconds(76);
    await tellMina();
    expect(await browser.arrived()).toHaveLength(1);
  });

  it('push-N06: is sent if the hub does not answer', async () => {
    const browser = await subscribe();
    const get = () => ({ listConnections: () => Promise.reject(new Error('unreachable')) });
    await announceTo('mina');
    await withBindings({ USER_HUB: overrideMembers(env.USER_HUB, { get }) }, runCron);
    expect(await browser.arrived()).toHaveLength(1);
  });

  it('push-N06: is sent to a user who looks at the app and wants it all the same; nobody asks the hub', async () => {
    const browser = await subscribe();
    await openTab(true);
    await prefer('mina', { pushWhileActive: true });
    expect(await tellMina()).toBe(0);
    expect(await browser.arrived()).toHaveLength(1);
  });

  it('asks no hub if no device takes it, or if it is switched off', async () => {
    await openTab(true);
    expect(await tellMina()).toBe(0);
    expect(await previewed()).toMatchObject({ channels: { push: { outcome: 'dropped', reason: 'no_subscription' } } });
    await subscribe();
    await prefer('mina', { channels: { 'system.announcement': { push: false } } });
    expect(await tellMina()).toBe(0);
  });

  it('push-N06: is decided in quiet hours by whether the user looks: what waited comes although she looked before', async () => {
    const browser = await subscribe();
    await prefer('mina', { quietHours: { from: '17:00', to: '23:00', weekdays } });
    const tab = await openTab(true);
    // She looks at the list now, so she is not told again at 23:00.
    expect(await tellMina()).toBe(1);
    expect(await pushRows()).toEqual(['push dropped active']);
    await tab.close();
    await tellMina();
    passSeconds(5 * 3600);
    await runCron();
    expect(await browser.arrived()).toHaveLength(1);
  });
});
