/** chat-C03, chat-C04: a client that comes back gets what it missed, or is told to read anew. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createMessage, openRoom, readMessages, type Message } from '../../../support/chat.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { inParallel } from '../../../support/race.ts';
import { enterRoom, openRoomChannel } from '../../../support/room-live.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertMessages } from '../messages.ts';

beforeEach(freshWorld);

const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const sequencesOf = (messages: readonly Message[]) => messages.map(({ sequence }) => sequence);

describe('a client that comes back', () => {
  it('chat-C03, chat-C04: gets what it missed and what is new, in order, from its position on', async () => {
    const roomId = await openRoom('mina', 'daniel');
    await insertMessages(roomId, 450);
    const tab = await openRoomChannel('mina', roomId, { contiguous: 50, seen: 61 });
    expect(await tab.next()).toMatchObject({ type: 'hello', lastSequence: 450 });
    await inParallel(5, () => createMessage('daniel', roomId));
    expect(sequencesOf(await tab.nextMessages(405))).toEqual(numbers(51, 455));
  });

  it('holds up nobody else while it catches up', async () => {
    const roomId = await openRoom('mina', 'daniel');
    await insertMessages(roomId, 400);
    const daniel = await enterRoom('daniel', roomId);
    const [late] = await Promise.all([
      enterRoom('mina', roomId, { contiguous: 0 }),
      createMessage('daniel', roomId),
      createMessage('daniel', roomId),
    ]);
    expect(sequencesOf(await daniel.nextMessages(2))).toEqual([401, 402]);
    expect(sequencesOf(await late.nextMessages(402))).toEqual(numbers(1, 402));
  });

  it.each<[string, { contiguous: number; seen?: number }]>([
    ['has a message that the room has not', { contiguous: 2, seen: 9 }],
    ['is ahead of the room', { contiguous: 9 }],
  ])('is told to read anew if it %s', async (_what, positions) => {
    const roomId = await openRoom('mina', 'daniel');
    await insertMessages(roomId, 3);
    const tab = await enterRoom('mina', roomId, positions);
    expect(await tab.next()).toEqual({ type: 'reset', lastSequence: 3, lastChangeSequence: 0 });
    await createMessage('daniel', roomId);
    expect(sequencesOf(await tab.nextMessages(1))).toEqual([4]);
  });

  it('is told to read anew if more than 500 messages were sent since', async () => {
    const roomId = await openRoom('mina', 'daniel');
    await insertMessages(roomId, 501);
    const [near, far] = [
      await enterRoom('mina', roomId, { contiguous: 1 }),
      await enterRoom('mina', roomId, { contiguous: 0 }),
    ];
    expect(sequencesOf(await near.nextMessages(500)).at(-1)).toBe(501);
    expect(await far.next()).toEqual({ type: 'reset', lastSequence: 501, lastChangeSequence: 0 });
  });

  it('chat-C04: has everything exactly once, wherever its connections broke', async () => {
    await holds(
      fc.asyncProperty(fc.array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 8 }), async (bursts) => {
        await freshWorld();
        const roomId = await openRoom('mina', 'daniel');
        const got: number[] = [];
        for (const burst of bursts) {
          const sending = inParallel(burst, () => createMessage('daniel', roomId));
          const tab = await enterRoom('mina', roomId, { contiguous: got.length });
          got.push(...sequencesOf(await tab.nextMessages(Math.floor(burst / 2))));
          await tab.close();
          await sending;
        }
        const { lastSequence } = await readMessages('mina', roomId);
        const tab = await enterRoom('mina', roomId, { contiguous: got.length });
        got.push(...sequencesOf(await tab.nextMessages(lastSequence - got.length)));
        expect(got).toEqual(numbers(1, lastSequence));
      }),
      runsOf({ sampled: 5, full: 200 }),
    );
  });

  it('refuses a position that is no number', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const query = { ticket: 'x', contiguous: '-1' };
    expect((await request('GET', `/chat/rooms/${roomId}/live`, { query })).status).toBe(422);
  });
});
