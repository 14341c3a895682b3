/** chat-C14: D1 loses a connection, and nobody knows whether the batch was stored. */
import { beforeEach, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { NewMessage } from '../../../../src/areas/chat/data/send-messages.ts';
import { keyOfWrite, sizeOfWrite } from '../../../../src/areas/chat/live/room-writes.ts';
import { WriteQueue } from '../../../../src/areas/chat/live/write-queue.ts';
import { type RoomWrite, storeWrites, type WriteResult } from '../../../../src/areas/chat/services/store-writes.ts';
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
function breakingQueue(failures: readonly (Failing | null)[]): WriteQueue<RoomWrite, WriteResult> {
  let tries = 0;
  return new WriteQueue({
    commit: async (op, writes) => {
      const failure = failures[tries];
      tries += 1;
      if (failure === 'before the batch') throw new Error('storage caused object to be reset');
      const { results } = await storeWrites(env.DB, op, writes, { kind: null, lookingIds: [] });
      if (failure === 'after the batch') throw new Error('Network connection lost');
      return results;
    },
    keyOf: keyOfWrite,
    sizeOf: sizeOfWrite,
  });
}

const send = (item: NewMessage): RoomWrite => ({ kind: 'send', item });

const newMessage = (roomId: string, clientMessageId: string = crypto.randomUUID()): NewMessage => ({
  id: crypto.randomUUID(),
  roomId,
  actorId: people.mina.id,
  sessionId: null,
  clientMessageId,
  payloadHash: '-'.repeat(43),
  text: '안녕하세요',
  replyTo: null,
  mentions: [],
  language: null,
  at: '2026-03-02T09:00:00.000Z',
});

describe('a lost answer of D1', () => {
  it.each<Failing>(['before the batch', 'after the batch'])(
    'chat-C14: %s leaves one message for each call, without gaps',
    async (failing) => {
      const roomId = await openRoom('mina', 'daniel');
      const queue = breakingQueue([null, failing]);
      const results = await inParallel(10, () => queue.add(send(newMessage(roomId))));
      const sequences = results.map((result) => (result !== null && 'message' in result ? result.message.sequence : 0));
      expect(sequences).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(results.every((result) => result !== null && 'isNew' in result && result.isNew)).toBe(true);
      expect(await rowsOf('chat_messages WHERE room_id = ?', roomId)).toHaveLength(10);
    },
  );

  it('chat-C14: that reaches the app is repaired by its next try, which answers as the first', async () => {
    const roomId = await openRoom('mina', 'daniel');
    const message = newMessage(roomId);
    const queue = breakingQueue(['after the batch', 'after the batch']);
    await expect(queue.add(send(message))).rejects.toThrow('Network connection lost');
    const again = await queue.add(send({ ...message, id: crypto.randomUUID() }));
    expect(again).toMatchObject({ isNew: false, message: { messageId: message.id, sequence: 1 } });
  });
});

describe('a lost answer to a change of a message', () => {
  const at = '2026-03-02T09:00:00.000Z';

  it.each<Failing>(['before the batch', 'after the batch'])(
    'chat-C14: %s leaves one new text for an edit and one change for each message',
    async (failing) => {
      const roomId = await openRoom('mina', 'daniel');
      const queue = breakingQueue([null, null, failing]);
      const [one, other] = [newMessage(roomId), newMessage(roomId)];
      await inParallel(2, (index) => queue.add(send(index === 0 ? one : other)));
      const place = { roomId, actorId: people.mina.id, at } as const;
      const edit = { ...place, messageId: one.id, text: '다른 말', expected: ['0'] };
      const [edited, deleted] = await Promise.all([
        queue.add({ kind: 'edit', item: edit }),
        queue.add({ kind: 'delete', item: { ...place, messageId: other.id } }),
      ]);
      expect(edited).toMatchObject({ message: { text: '다른 말', revision: 2, changeSequence: 1 } });
      expect(deleted).toBeNull();
      expect(await rowsOf('chat_message_revisions')).toMatchObject([{ message_id: one.id, revision: 1 }]);
      expect(await queue.add({ kind: 'edit', item: { ...edit, expected: ['1'] } })).toMatchObject({
        message: { revision: 2 },
      });
    },
  );
});

describe('a lost answer to a correction', () => {
  it.each<Failing>(['before the batch', 'after the batch'])(
    'chat-C14: %s leaves one correction and one change of its message, and is answered as the first',
    async (failing) => {
      const roomId = await openRoom('mina', 'daniel');
      const queue = breakingQueue([null, failing]);
      const sent = newMessage(roomId);
      await queue.add(send(sent));
      const item = {
        id: crypto.randomUUID(),
        roomId,
        messageId: sent.id,
        actorId: people.daniel.id,
        clientCorrectionId: crypto.randomUUID(),
        payloadHash: '-'.repeat(43),
        revision: 1,
        spans: [{ start: 0, end: 5, replacement: '안녕' }],
        comment: null,
        at: '2026-03-02T09:00:00.000Z',
      } as const;
      const correction = { correctionId: item.id, original: '안녕하세요' };
      expect(await queue.add({ kind: 'correct', item })).toMatchObject({ isNew: true, correction });
      const repeated = { ...item, id: crypto.randomUUID() };
      expect(await queue.add({ kind: 'correct', item: repeated })).toMatchObject({ isNew: false, correction });
      expect(await rowsOf('chat_corrections')).toHaveLength(1);
      expect(await rowsOf('chat_messages')).toMatchObject([{ change_sequence: 1 }]);
    },
  );
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
