/** RT-04, chat-C07: whoever may no longer read is cut off, and gets nothing after the answer that took it away. */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, openRoom, sendMessage } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { inParallel } from '../../../support/race.ts';
import { enterRoom, openRoomChannel, type RoomListener, roomObject } from '../../../support/room-live.ts';
import { legacyTokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';
import { signIn } from '../../auth/operations/sign-in.ts';

beforeEach(freshWorld);

const ended = { code: 4401, reason: 'session ended' };
const notFound = { code: 4404, reason: 'room not found' };
const closed = { code: 4410, reason: 'room closed' };

/** A room of Mina and Daniel with two tabs of Daniel and one of Mina; the object is asleep. */
async function openTabs() {
  const { matchId, roomId } = await createMatch('mina', 'daniel');
  const mina = await enterRoom('mina', roomId);
  const daniel = [await enterRoom('daniel', roomId), await enterRoom('daniel', roomId)];
  await evictDurableObject(roomObject(roomId));
  return { matchId, roomId, mina, daniel, all: [mina, ...daniel] };
}

const closesOf = (tabs: readonly RoomListener[]) => Promise.all(tabs.map((tab) => tab.waitForClose()));

/** Reports Daniel and suspends him for it. */
async function suspendDaniel(): Promise<void> {
  const { body } = await request('POST', `/users/${people.daniel.id}/reports`, {
    as: 'yuki',
    body: { reason: 'spam' },
  });
  const { reportId } = body as { reportId: string };
  await callSuccessfully('hana', 'POST', `/moderation/reports/${reportId}/resolve`, { decision: 'suspend' });
}

describe('RT-04, chat-C07: the connections of a room close', () => {
  it.each<[string, (matchId: string) => Promise<unknown>, { readonly code: number }, { readonly code: number }]>([
    [
      'one blocks the other',
      () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`),
      notFound,
      notFound,
    ],
    [
      'one ends the match',
      (matchId) => callSuccessfully('mina', 'DELETE', `/matching/matches/${matchId}`),
      closed,
      closed,
    ],
    [
      'a moderator ends the match',
      (matchId) => callSuccessfully('hana', 'DELETE', `/moderation/matches/${matchId}`),
      closed,
      closed,
    ],
    ['one leaves', () => callSuccessfully('daniel', 'DELETE', '/users/me'), notFound, ended],
    ['one is suspended', suspendDaniel, notFound, ended],
  ])('within a second when %s', async (_what, change, minas, daniels) => {
    const { matchId, roomId, mina, daniel } = await openTabs();
    await change(matchId);
    expect(await closesOf([mina, ...daniel])).toEqual([minas, daniels, daniels]);
    expect(await roomObject(roomId).listLooking()).toEqual([]);
  });

  it('when their session signs out, and no others', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const [phone, laptop] = [await signIn('daniel'), await signIn('daniel')];
    const [one, other, mina] = [
      await enterRoom(phone, roomId),
      await enterRoom(laptop, roomId),
      await enterRoom('mina', roomId),
    ];
    await request('POST', '/auth/logout', { token: phone.accessToken });
    expect(await one.waitForClose()).toEqual(ended);
    await createMessage('mina', roomId);
    for (const tab of [other, mina]) expect((await tab.nextMessages(1))[0]?.sequence).toBe(1);
  });

  it('fault-X3: when the token of the existing service expires that opened them, not earlier', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const exp = Math.floor(Date.now() / 1000) + 600;
    const soon = await enterRoom({ accessToken: await legacyTokenFor('mina', { exp }) }, roomId);
    const daniel = await enterRoom('daniel', roomId);
    const ring = () => runInDurableObject(roomObject(roomId), (room) => room.alarm());
    passSeconds(590);
    await ring();
    expect(await soon.answersPing()).toBe(true);
    passSeconds(10);
    await evictDurableObject(roomObject(roomId));
    await ring();
    expect(await soon.waitForClose()).toEqual(ended);
    expect(await daniel.answersPing()).toBe(true);
  });

  it('and open again in a room that a new match has opened again', async () => {
    const { matchId, roomId, all } = await openTabs();
    await callSuccessfully('mina', 'DELETE', `/matching/matches/${matchId}`);
    await closesOf(all);
    expect(await (await openRoomChannel('mina', roomId)).waitForClose()).toEqual(closed);
    passSeconds(86_401);
    await createMatch('mina', 'daniel');
    const back = await enterRoom('mina', roomId);
    await createMessage('daniel', roomId);
    expect((await back.nextMessages(1))[0]?.sequence).toBe(1);
  });
});

/** What takes the right to read away from both users. */
const separations: Readonly<Record<string, (matchId: string) => Promise<unknown>>> = {
  'block by Mina': () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`),
  'block by Daniel': () => callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`),
  'end by Mina': (matchId) => callSuccessfully('mina', 'DELETE', `/matching/matches/${matchId}`),
  'end by Daniel': (matchId) => callSuccessfully('daniel', 'DELETE', `/matching/matches/${matchId}`),
};

describe('chat-C07: after the answer', () => {
  it('of a block or of the end of a match, no frame arrives that was not there, however many are on their way', async () => {
    await holds(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(separations)),
        fc.integer({ min: 1, max: 8 }),
        fc.nat({ max: 3 }),
        fc.boolean(),
        async (separate, sends, head, isAsleep) => {
          await freshWorld();
          const { matchId, roomId, mina, daniel, all } = await openTabs();
          if (!isAsleep) await createMessage('mina', roomId);
          const sending = inParallel(sends, async (index) => {
            if (index % 2 === 0)
              daniel[0]?.send({ type: 'send', clientMessageId: crypto.randomUUID(), text: `${index}` });
            else await sendMessage('daniel', roomId, { text: `${index}` });
            mina.send({ type: 'typing', isTyping: index % 2 === 0 });
          });
          // Lets a few of them begin first.
          for (let turn = 0; turn < head; turn += 1) await rowsOf('chat_messages WHERE room_id = ?', roomId);
          await separate(matchId);
          const before = all.map(({ received }) => received.length);
          await sending;
          await closesOf(all);
          expect(all.map(({ received }) => received.length)).toEqual(before);
          const stored = await rowsOf('chat_messages WHERE room_id = ?', roomId);
          expect((await sendMessage('daniel', roomId)).status).toBeGreaterThanOrEqual(400);
          expect(await rowsOf('chat_messages WHERE room_id = ?', roomId)).toHaveLength(stored.length);
        },
      ),
      runsOf({ sampled: 8, full: 1000 }),
    );
  });

  it('of a block whose call to the room was lost, nothing is sent, delivered or shown as typing', async () => {
    const { matchId, roomId, mina, daniel, all } = await openTabs();
    await loseCalls(() => callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`));
    const before = all.map(({ received }) => received.length);
    daniel[0]?.send({ type: 'typing', isTyping: true });
    daniel[1]?.send({ type: 'send', clientMessageId: crypto.randomUUID(), text: 'still there?' });
    expect(await closesOf([mina, ...daniel])).toEqual([notFound, notFound, notFound]);
    expect(all.map(({ received }) => received.length)).toEqual(before);
    expect(await rowsOf('chat_messages WHERE room_id = ?', roomId)).toEqual([]);
    expect(matchId).toBeDefined();
  });

  it('of a sign-out whose call to the room was lost, the session sends nothing and gets nothing', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const [phone, tablet] = [await signIn('daniel'), await signIn('daniel')];
    const [reading, writing, mina] = [
      await enterRoom(phone, roomId),
      await enterRoom(tablet, roomId),
      await enterRoom('mina', roomId),
    ];
    await loseCalls(async () => {
      await request('POST', '/auth/logout', { token: phone.accessToken });
      await request('POST', '/auth/logout', { token: tablet.accessToken });
    });
    writing.send({ type: 'send', clientMessageId: crypto.randomUUID(), text: 'signed out' });
    expect(await writing.waitForClose()).toEqual(ended);
    const message = await createMessage('mina', roomId);
    expect(await mina.nextOf('posted')).toEqual({ type: 'posted', message });
    expect(await reading.waitForClose()).toEqual(ended);
    expect(reading.received).toHaveLength(1);
    expect(message.sequence).toBe(1);
  });
});

/** Does something while no room can be told of it. */
async function loseCalls(act: () => Promise<unknown>): Promise<void> {
  const rooms = env.CHAT_ROOM;
  const lost = {
    idFromName: (name: string) => rooms.idFromName(name),
    get: () => ({ review: () => Promise.reject(new Error('unreachable')) }),
  };
  Object.assign(env, { CHAT_ROOM: lost });
  onTestFinished(() => void Object.assign(env, { CHAT_ROOM: rooms }));
  await act();
  Object.assign(env, { CHAT_ROOM: rooms });
}
