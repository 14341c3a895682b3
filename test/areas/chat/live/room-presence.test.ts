/** Typing and focus: told or known while they last, and stored nowhere. */
import { evictDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { openRoom } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { people } from '../../../support/people.ts';
import { enterRoom, roomObject } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';
import { storedIn } from '../../notifications/live/hub.ts';

beforeEach(freshWorld);

describe('typing', () => {
  it('is told to the partner, not to the tabs of the user, and stored nowhere', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const [mina, other, daniel] = [
      await enterRoom('mina', roomId),
      await enterRoom('mina', roomId),
      await enterRoom('daniel', roomId),
    ];
    mina.send({ type: 'typing', isTyping: true });
    expect(await daniel.next()).toEqual({ type: 'typist', userId: people.mina.id, isTyping: true });
    mina.send({ type: 'typing', isTyping: false });
    expect(await daniel.next()).toEqual({ type: 'typist', userId: people.mina.id, isTyping: false });
    expect([await mina.framesUntilPong(), await other.framesUntilPong()]).toEqual([[], []]);
    expect((await storedIn(roomObject(roomId))).keys).toEqual([]);
  });

  it('fault-X2: is not told of a user who shows nobody that they are online', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const [mina, daniel] = [await enterRoom('mina', roomId), await enterRoom('daniel', roomId)];
    await callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { onlineStatusAudience: 'nobody' } });
    mina.send({ type: 'typing', isTyping: true });
    daniel.send({ type: 'typing', isTyping: true });
    // What both have sent is told in one delivery or in this order.
    expect(await mina.next()).toEqual({ type: 'typist', userId: people.daniel.id, isTyping: true });
    expect(await daniel.framesUntilPong()).toEqual([]);
  });
});

describe('focus', () => {
  it('chat-C09: counts while pings arrive, survives a sleep, and ends 75 seconds after a tab was cut off', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const [mina, daniel] = [await enterRoom('mina', roomId), await enterRoom('daniel', roomId)];
    const looking = () => roomObject(roomId).listLooking();
    expect(await looking()).toEqual([]);
    mina.send({ type: 'focus', isFocused: true });
    await expect.poll(looking).toEqual([people.mina.id]);
    await evictDurableObject(roomObject(roomId));
    expect(await looking()).toEqual([people.mina.id]);
    passSeconds(75);
    expect(await looking()).toEqual([people.mina.id]);
    daniel.send({ type: 'focus', isFocused: true });
    expect(await daniel.framesUntilPong()).toEqual([]);
    passSeconds(1);
    expect(await looking()).toEqual([people.daniel.id]);
    expect((await storedIn(roomObject(roomId))).keys).toEqual([]);
  });
});
