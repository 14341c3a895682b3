/** Which devices are connected, and whether the user is looking: known to the delivery of notifications alone. */
import { env } from 'cloudflare:workers';
import { evictDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPresence } from '../../../../src/areas/notifications/services/live-connections.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { testDeps } from '../../../support/deps.ts';
import { connectAs, type Listener } from '../../../support/live.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { signIn } from '../../auth/operations/sign-in.ts';

const userId = people.mina.id;

/** Opens two tabs of Mina. */
const openTabs = async (): Promise<[Listener, Listener]> => [
  await connectAs(await signIn('mina')),
  await connectAs(await signIn('mina')),
];

beforeEach(freshWorld);

describe('the presence of a user', () => {
  const presence = () => readPresence(testDeps(), userId);

  /** Says whether the user is looking, and waits until the hub has read it. */
  async function say(tab: Listener, isFocused: boolean): Promise<void> {
    tab.socket.send(JSON.stringify({ type: 'focus', isFocused }));
    await expect.poll(async () => (await presence()).connections.some((each) => each.isFocused)).toBe(isFocused);
  }

  it('push-N06: is active only while a tab says that the user is looking at it', async () => {
    expect(await presence()).toEqual({ isActive: false, connections: [] });
    const [tab] = await openTabs();
    expect(await presence()).toMatchObject({ isActive: false, connections: [{}, {}] });
    await say(tab, true);
    await evictDurableObject(env.USER_HUB.get(env.USER_HUB.idFromName(userId)));
    expect(await presence()).toMatchObject({ isActive: true });
    await say(tab, false);
    expect(await presence()).toMatchObject({ isActive: false });
  });

  it('push-N06: ends when a focused tab falls silent, and lasts while pings arrive', async () => {
    const [silent, alive] = await openTabs();
    await say(silent, true);
    passSeconds(76);
    expect(await presence()).toMatchObject({ isActive: false });
    await say(alive, true);
    expect(await alive.answersPing()).toBe(true);
    passSeconds(76);
    expect(await presence()).toMatchObject({ isActive: true });
  });

  it('names the session of each device, and counts a hub that does not answer as nobody', async () => {
    const tokens = await signIn('mina');
    await connectAs(tokens);
    expect((await presence()).connections).toEqual([{ sessionId: tokens.sessionId, isFocused: false }]);
    const unreachable = {
      idFromName: () => 'id',
      get: () => ({ listConnections: () => Promise.reject(new Error('unreachable')) }),
    };
    const lost = await readPresence(testDeps({ env: { ...testDeps().env, USER_HUB: unreachable as never } }), userId);
    expect(lost).toEqual({ isActive: false, connections: [] });
  });

  it('is not shown to anybody: the profile says the same with and without a live connection', async () => {
    const [tab] = await openTabs();
    passSeconds(3600);
    const shown = async () => (await request('GET', `/users/${userId}`, { as: 'daniel' })).body;
    const before = await shown();
    expect(before).toMatchObject({ isOnline: false });
    await say(tab, true);
    expect(await shown()).toEqual(before);
  });
});
