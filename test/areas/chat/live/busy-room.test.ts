/** A room in which more messages arrive than it can store. */
import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NewMessage } from '../../../../src/areas/chat/data/send-messages.ts';
import { WAITING_AT_MOST } from '../../../../src/areas/chat/live/write-queue.ts';
import { chatRoomOf } from '../../../../src/areas/chat/services/chat-rooms.ts';
import { sendMessage } from '../../../../src/areas/chat/services/send-message.ts';
import type { Env } from '../../../../src/platform/env.ts';
import { openRoom, readMessages } from '../../../support/chat.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const messageIn = (roomId: string): NewMessage => ({
  id: crypto.randomUUID(),
  roomId,
  actorId: people.mina.id,
  sessionId: null,
  clientMessageId: crypto.randomUUID(),
  payloadHash: '-'.repeat(43),
  text: '안녕하세요',
  replyTo: null,
  mentions: [],
  language: null,
  at: '2026-03-02T09:00:00.000Z',
});

describe('a busy room', () => {
  it('stores what waits, at most 500 messages, without gaps, and takes no more', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const sent = Array.from({ length: WAITING_AT_MOST + 20 }, () => messageIn(roomId));
    // In the object itself, all of them arrive before the first is stored.
    const answers = await runInDurableObject(chatRoomOf(env, roomId), (room) =>
      Promise.all(sent.map((message) => room.write({ kind: 'send', item: message }))),
    );
    expect(answers.filter((answer) => answer === null)).toHaveLength(19);
    expect((await readMessages('mina', roomId)).lastSequence).toBe(WAITING_AT_MOST + 1);
  });

  it('is answered with 429 and the second after which to try again', async () => {
    const roomId = await openRoom('mina', 'daniel');
    // The answer of a room whose queue is full, as above.
    const full = { ...env, CHAT_ROOM: { idFromName: String, get: () => ({ write: () => null }) } };
    const input = { ...messageIn(roomId), senderId: people.mina.id, text: '안녕하세요' };
    // The cast is right for this path, which asks nothing else of the object.
    const sending = sendMessage(testDeps({ env: full as unknown as Env }), input);
    await expect(sending).rejects.toMatchObject({
      refusal: { problem: 'request.rate_limited', headers: { 'retry-after': '1' } },
    });
  });
});
