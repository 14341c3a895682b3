/** The client of the live channel against the running Worker: two devices of one user. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectLive, type LiveOptions, type Page } from '../../../src/client/live/index.ts';
import type { Socket } from '../../../src/client/live/index.ts';
import { memoryTokens, type Studymate } from '../../../src/client/sdk/index.ts';
import { readPresence } from '../../../src/areas/notifications/services/live-connections.ts';
import { checkedFetch, origin } from '../../support/app.ts';
import { testDeps } from '../../support/deps.ts';
import { announceTo, listNotices } from '../../support/notices.ts';
import { people } from '../../support/people.ts';
import { sdk } from '../../support/sdk.ts';
import { signIn } from '../../areas/auth/operations/sign-in.ts';

/** A page that the user is looking at, or not. */
const pageWith = (isFocused: boolean): Page => ({ isFocused: () => isFocused, subscribe: () => () => undefined });

/** Opens a socket like a browser whose page is of our own origin. It keeps what arrives before somebody listens. */
function openSocket(address: string): Socket {
  const opening = checkedFetch(address.replace(/^ws/, 'http'), { headers: { upgrade: 'websocket', origin } }).then(
    ({ webSocket }) => {
      if (webSocket === null || webSocket === undefined) throw new Error('no socket');
      return webSocket;
    },
  );
  const ready = opening.then((socket) => {
    queueMicrotask(() => socket.accept());
    onTestFinished(() => socket.close(1000));
    return socket;
  });
  return {
    send: (text) => void ready.then((socket) => socket.send(text)),
    close: (code) => void ready.then((socket) => socket.close(code)),
    addEventListener: (type: string, listener: (event: never) => void) =>
      void opening.then((socket) => socket.addEventListener(type as 'message', listener as () => void)),
  };
}

async function deviceOf(user: 'mina' | 'jisoo', options: LiveOptions = {}) {
  const tokens = await signIn(user);
  const client: Studymate = await sdk(undefined, { tokens: memoryTokens(tokens) });
  const live = connectLive(client, { openSocket, page: pageWith(false), ...options });
  onTestFinished(() => live.close());
  await expect.poll(() => live.state).toBe('open');
  return { client, live, count: () => live.badges.read()?.notifications.count };
}

describe('connectLive', () => {
  it('push-N19: clears the badge of one device when the user reads on the other', async () => {
    const [phone, laptop] = [await deviceOf('mina'), await deviceOf('mina')];
    await announceTo('mina');
    await expect.poll(() => [phone.count(), laptop.count()]).toEqual([1, 1]);
    const [notice] = await listNotices('mina');
    const notificationId = notice?.notificationId ?? '';
    expect(await phone.client.markNotificationRead({ path: { notificationId } })).toMatchObject({ status: 200 });
    await expect.poll(() => [phone.count(), laptop.count()]).toEqual([0, 0]);
    const counted = await laptop.client.getUnreadNotificationCount();
    expect(counted).toMatchObject({ ok: true, data: { count: 0, version: laptop.live.badges.read()?.version } });
  });

  it('ends when the session is ended from another device', async () => {
    const [phone, laptop] = [await deviceOf('jisoo'), await deviceOf('jisoo')];
    expect(await laptop.client.endOtherAuthSessions()).toMatchObject({ ok: true });
    await expect.poll(() => phone.live.state).toBe('ended');
    expect(laptop.live.state).toBe('open');
  });

  it('push-N06: tells the hub that the user is looking', async () => {
    await deviceOf('mina', { page: pageWith(true) });
    await expect.poll(async () => (await readPresence(testDeps(), people.mina.id)).isActive).toBe(true);
  });
});
