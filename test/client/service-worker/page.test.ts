import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPush, listenToWorker, type BrowserPushManager } from '../../../src/client/service-worker/page.ts';
import { decodeBase64url } from '../../../src/platform/hash.ts';
import { env } from '../../support/deps.ts';
import { listDevices, openBrowser } from '../../support/push.ts';
import { sdk } from '../../support/sdk.ts';
import { freshWorld } from '../../support/world.ts';

beforeEach(freshWorld);

/** A push manager of a browser, perhaps with a subscription to this key. `steps` says what the page did. */
async function openManager(subscribedTo: string | null) {
  const { subscription } = await openBrowser();
  const steps: string[] = [];
  const make = (key: Uint8Array<ArrayBuffer>) => ({
    options: { applicationServerKey: key.buffer },
    toJSON: () => subscription,
    unsubscribe: () => {
      steps.push('unsubscribe');
      return Promise.resolve(true);
    },
  });
  const found = subscribedTo === null ? null : make(decodeBase64url(subscribedTo) ?? new Uint8Array());
  const manager: BrowserPushManager = {
    getSubscription: () => Promise.resolve(found),
    subscribe: ({ applicationServerKey }) => {
      steps.push('subscribe');
      return Promise.resolve(make(applicationServerKey));
    },
  };
  return { manager, steps };
}

describe('keepPush', () => {
  const earlier = 'BJuMOl1V7C-k9Umrwwc64FuuzOmErcVrFcHQn_cHchHJknvuZC95H09NIKckoLZR2K546sqvCE7kJhpmghsDcAI';

  it.each([
    ['subscribes and registers', null, ['subscribe']],
    ['registers the subscription that is there', env.VAPID_PUBLIC_KEY, []],
    ['push-N02: replaces a subscription to an earlier key', earlier, ['unsubscribe', 'subscribe']],
  ])('%s', async (_, subscribedTo, expected) => {
    const { manager, steps } = await openManager(subscribedTo);
    expect(await keepPush(await sdk('mina'), manager)).toMatchObject({ status: 200, data: { isCurrent: true } });
    expect(steps).toEqual(expected);
    expect(await listDevices({ as: 'mina' })).toHaveLength(1);
  });

  it('touches no subscription if the key cannot be read', async () => {
    const { manager, steps } = await openManager(null);
    expect(await keepPush(await sdk(), manager)).toMatchObject({ ok: false, status: 401 });
    expect(steps).toEqual([]);
  });
});

describe('listenToWorker', () => {
  it('passes on what the service worker says, and nothing else, until it is ended', () => {
    const target = new EventTarget();
    const react = { onNavigate: vi.fn(), onSubscriptionChange: vi.fn() };
    const say = (data: unknown) => target.dispatchEvent(new MessageEvent('message', { data }));
    const stop = listenToWorker(target as never, react); // it has the two methods
    for (const data of [null, 'text', { type: 'other' }, { type: 'studymate.navigate' }]) say(data);
    say({ type: 'studymate.navigate', url: '/a' });
    say({ type: 'studymate.push-subscription-changed' });
    stop();
    say({ type: 'studymate.navigate', url: '/b' });
    expect(react.onNavigate.mock.calls).toEqual([['/a']]);
    expect(react.onSubscriptionChange).toHaveBeenCalledTimes(1);
  });
});
