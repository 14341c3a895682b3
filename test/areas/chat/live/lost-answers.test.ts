/** chat-C14: D1 loses a connection, and nobody knows whether the batch was stored. */
import { beforeEach, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { NewMessage, SendResult } from '../../../../src/areas/chat/data/send-messages.ts';
import { WriteQueue } from '../../../../src/areas/chat/live/write-queue.ts';
import { storeMessages } from '../../../../src/areas/chat/services/store-messages.ts';
import { openRoom, sendMessage, type Message } from '../../../support/chat.ts';
import { env } from '../../../support/deps.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

type Failing = 'before the batch' | 'after the batch';

/** A queue over the real database whose connection breaks at the given tries. */
function breakingQueue(failures: readonly (Failing | null)[]): WriteQueue<NewMessage, SendResult> {
  let tries = 0;
  return new WriteQueue({
    commit: async (op, messages) => {
      const failure = failures[tries];
      tries += 1;
      if (failure === 'before the batch') throw new Error('storage caused object to be reset');
      const results = await storeMessages(env.DB, op, messages);
      if (failure === 'after the batch') throw new Error('Network connection lost');
      return results;
    },
    keyOf: ({ senderId, clientMessageId }) => `${senderId} ${clientMessageId}`,
    sizeOf: ({ text }) => text.length,
  });
}

const newMessage = (roomId: string, clientMessageId: string = crypto.randomUUID()): NewMessage => ({
  id: crypto.randomUUID(),
  roomId,
  senderId: people.mina.id,
  clientMessageId,
  payloadHash: '-'.repeat(43),
  text: '안녕하세요',
  replyTo: null,
  at: '2026-03-02T09:00:00.000Z',
});

describe('a lost answer of D1', () => {
  it.each<Failing>(['before the batch', 'after the batch'])(
    'chat-C14: %s leaves one message for each call, without gaps',
    async (failing) => {
      const roomId = await openRoom('mina', 'daniel');
      const queue = breakingQueue([null, failing]);
      const results = await inParallel(10, () => queue.add(newMessage(roomId)));
      const sequences = results.map((result) => ('message' in result ? result.message.sequence : 0));
      expect(sequences).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(results.every((result) => 'isNew' in result && result.isNew)).toBe(true);
      expect(await rowsOf('chat_messages WHERE room_id = ?', roomId)).toHaveLength(10);
    },
  );

  it('chat-C14: that reaches the app is repaired by its next try, which answers as the first', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const message = newMessage(roomId);
    const queue = breakingQueue(['after the batch', 'after the batch']);
    await expect(queue.add(message)).rejects.toThrow('Network connection lost');
    const again = await queue.add({ ...message, id: crypto.randomUUID() });
    expect(again).toMatchObject({ isNew: false, message: { messageId: message.id, sequence: 1 } });
  });
});

describe('the sequence of a room', () => {
  it('RT-02: has no gaps and no repeats, however many sends come at once and however often each is repeated', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ by: fc.constantFrom('mina' as const, 'daniel' as const), id: fc.nat({ max: 11 }) }), {
          minLength: 1,
          maxLength: 40,
        }),
        async (sends) => {
          await freshWorld();
          const roomId = await openRoom('mina', 'daniel');
          const idOf = (id: number) => `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
          const answers = await Promise.all(
            sends.map(({ by, id }) => sendMessage(by, roomId, { clientMessageId: idOf(id), text: `message ${id}` })),
          );
          const distinct = new Set(sends.map(({ by, id }) => `${by} ${id}`)).size;
          const sequences = new Set(answers.map(({ body }) => (body as Message).sequence));
          expect([...sequences].toSorted((one, other) => one - other)).toEqual(
            Array.from({ length: distinct }, (_, index) => index + 1),
          );
          expect(answers.filter(({ status }) => status === 201)).toHaveLength(distinct);
        },
      ),
      runsOf({ sampled: 8, full: 100 }),
    );
  });
});
