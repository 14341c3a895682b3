/** The client of rooms against the running Worker: two users, several devices, and connections that break. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectRoom, type Page, type RoomOptions, type Socket } from '../../../src/client/live/index.ts';
import { memoryTokens, type Studymate } from '../../../src/client/sdk/index.ts';
import { checkedFetch, origin } from '../../support/app.ts';
import { callSuccessfully } from '../../support/calls.ts';
import { createMessage, deleteMessage, editMessage, openRoom, react, readMessages } from '../../support/chat.ts';
import { createMatch } from '../../support/matching.ts';
import { realTime, type Time } from '../../../src/client/sdk/time.ts';
import { people } from '../../support/people.ts';
import { sdk } from '../../support/sdk.ts';
import { freshWorld } from '../../support/world.ts';
import { signIn } from '../../areas/auth/operations/sign-in.ts';

const nobodyLooks: Page = { isFocused: () => false, subscribe: () => () => undefined };
/** Apps come back at once. */
const time: Time = { ...realTime, random: () => 0 };

/** Opens sockets like a browser whose page is of our own origin, and can cut them off. */
function network() {
  const open = new Set<WebSocket>();
  const openSocket = (address: string): Socket => {
    const opening = checkedFetch(address.replace(/^ws/, 'http'), { headers: { upgrade: 'websocket', origin } }).then(
      ({ webSocket }) => {
        if (webSocket === null || webSocket === undefined) throw new Error('no socket');
        open.add(webSocket);
        onTestFinished(() => webSocket.close(1000));
        return webSocket;
      },
    );
    const ready = opening.then((socket) => {
      queueMicrotask(() => socket.accept());
      return socket;
    });
    return {
      // As a browser does: what is sent after the end is dropped.
      send: (text) => void ready.then((socket) => socket.readyState === WebSocket.OPEN && socket.send(text)),
      close: (code) => void ready.then((socket) => socket.close(code)),
      addEventListener: (type: string, listener: (event: never) => void) =>
        void opening.then((socket) => socket.addEventListener(type as 'message', listener as () => void)),
    };
  };
  const cut = () => {
    for (const socket of open) socket.close(4000);
    open.clear();
  };
  return { openSocket, cut };
}

async function deviceOf(user: 'mina' | 'daniel', roomId: string, options: RoomOptions = {}) {
  const client: Studymate = await sdk(undefined, { tokens: memoryTokens(await signIn(user)) });
  const { openSocket, cut } = network();
  const room = connectRoom(client, roomId, { openSocket, page: nobodyLooks, time, ...options });
  onTestFinished(() => room.close());
  await expect.poll(() => room.state).toBe('open');
  const shown = () => room.store.read().messages.map(({ sequence, text }) => `${sequence} ${text}`);
  return { client, room, cut, shown };
}

describe('connectRoom', () => {
  it('lets two users talk, and shows every message once on each of their devices', async () => {
    await freshWorld();
    const roomId = await openRoom('mina', 'daniel');
    await createMessage('daniel', roomId, { text: 'before' });
    const mina = await deviceOf('mina', roomId);
    const [phone, laptop] = [await deviceOf('daniel', roomId), await deviceOf('daniel', roomId)];
    const sends = [mina.room.send('one'), mina.room.send('two'), phone.room.send('three')];
    expect(mina.room.store.read().pending.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(await Promise.all(sends)).toEqual([true, true, true]);
    for (const device of [mina, phone, laptop]) {
      await expect.poll(() => device.shown()).toHaveLength(4);
      expect(device.room.store.read().pending).toEqual([]);
      expect(device.shown()).toEqual(mina.shown());
    }
    expect(
      mina
        .shown()
        .filter((text) => /one|two/.test(text))
        .map((text) => text.slice(2)),
    ).toEqual(['one', 'two']);
  });

  it('chat-C03: goes on without holes and repeats after its connection was cut off', async () => {
    await freshWorld();
    const roomId = await openRoom('mina', 'daniel');
    const mina = await deviceOf('mina', roomId);
    for (let round = 1; round <= 3; round += 1) {
      await createMessage('daniel', roomId);
      await expect.poll(() => mina.shown()).toHaveLength(2 * round - 1);
      mina.cut();
      await createMessage('daniel', roomId);
      await expect.poll(() => mina.shown(), { timeout: 15_000 }).toHaveLength(2 * round);
    }
    const { items } = await readMessages('mina', roomId);
    expect(mina.shown()).toEqual(items.map(({ sequence, text }) => `${sequence} ${text}`));
  });

  it('chat-C05: shows edits, reactions and deletions, also those that came while its connection was cut off', async () => {
    await freshWorld();
    const roomId = await openRoom('mina', 'daniel');
    const [one, two] = [await createMessage('daniel', roomId), await createMessage('daniel', roomId)];
    await createMessage('mina', roomId, { text: '답장', replyTo: one.messageId });
    const mina = await deviceOf('mina', roomId);
    await editMessage('daniel', two, '고친 글');
    await expect.poll(() => mina.shown()[1]).toBe('2 고친 글');
    mina.cut();
    await react('daniel', two, '👍');
    await deleteMessage('daniel', one);
    await expect.poll(() => mina.shown()[0], { timeout: 15_000 }).toBe('1 null');
    expect(mina.room.store.read().messages).toEqual((await readMessages('mina', roomId)).items);
  });

  it('web-F03: stores a message once whose answer was cut off', async () => {
    await freshWorld();
    const roomId = await openRoom('mina', 'daniel');
    const mina = await deviceOf('mina', roomId);
    const sending = mina.room.send('cut off');
    mina.cut();
    expect(await sending).toBe(true);
    await expect.poll(() => mina.room.state, { timeout: 15_000 }).toBe('open');
    expect(mina.shown()).toEqual(['1 cut off']);
    expect((await readMessages('mina', roomId)).items).toHaveLength(1);
  });

  it('keeps a refused text with its problem, and sends it again as the same message', async () => {
    await freshWorld();
    const { roomId, matchId } = await createMatch('mina', 'daniel');
    const closes: number[] = [];
    const mina = await deviceOf('mina', roomId, { onClosed: (code) => void closes.push(code) });
    expect(await mina.room.send('\u3164')).toBe(false);
    const [blank] = mina.room.store.read().pending;
    expect(blank?.problem).toMatchObject({ code: 'request.invalid', userMessage: expect.any(String) });
    mina.room.store.drop(blank?.clientMessageId ?? '');
    await callSuccessfully('daniel', 'DELETE', `/matching/matches/${matchId}`);
    await expect.poll(() => mina.room.state).toBe('ended');
    expect(closes).toEqual([4410]);
    expect(await mina.room.send('too late')).toBe(false);
    const [late] = mina.room.store.read().pending;
    expect(late?.problem).toMatchObject({ code: 'chat.room_closed' });
    expect(await mina.room.retry(late?.clientMessageId ?? '')).toBe(false);
    expect(mina.room.store.read().pending).toHaveLength(1);
  });

  it('shows who is typing until their message comes', async () => {
    await freshWorld();
    const roomId = await openRoom('mina', 'daniel');
    const [mina, daniel] = [await deviceOf('mina', roomId), await deviceOf('daniel', roomId)];
    daniel.room.setTyping(true);
    await expect.poll(() => mina.room.store.read().typists).toEqual([people.daniel.id]);
    await daniel.room.send('done');
    await expect.poll(() => mina.room.store.read().typists).toEqual([]);
  });

  it('ends with the code of a room that the user cannot read', async () => {
    await freshWorld();
    const roomId = await openRoom('mina', 'daniel');
    const mina = await deviceOf('mina', roomId);
    await callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`);
    await expect.poll(() => mina.room.state).toBe('ended');
  });
});
