import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Message, RoomStore } from '../../../src/client/live/room-store.ts';

const message = (sequence: number, clientMessageId = `client ${sequence}`): Message => ({
  messageId: `message ${sequence}`,
  roomId: 'room',
  sequence,
  senderId: 'daniel',
  clientMessageId,
  type: 'text',
  text: `text ${sequence}`,
  replyTo: null,
  createdAt: '2026-03-02T09:00:00.000Z',
  revision: 1,
  editedAt: null,
  deletedAt: null,
  changeSequence: 0,
  reactions: [],
});
const sequences = (store: RoomStore) => store.read().messages.map(({ sequence }) => sequence);

describe('RoomStore', () => {
  it('chat-C03: goes on from the gap, not from a message that arrived ahead of it', () => {
    const store = new RoomStore();
    store.begin([message(49), message(50)], 50);
    store.offer([message(61)]);
    expect(store.positions).toEqual({ contiguous: 50, seen: 61 });
    for (let sequence = 51; sequence <= 60; sequence += 1) store.offer([message(sequence)]);
    expect(store.positions).toEqual({ contiguous: 61, seen: 61 });
  });

  it('shows each message once and in order, in whatever order and however often they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 60 }), (drawn) => {
        const store = new RoomStore();
        store.begin([], 0);
        for (const sequence of drawn) store.offer([message(sequence)]);
        expect(sequences(store)).toEqual([...new Set(drawn)].toSorted((one, other) => one - other));
        const { contiguous } = store.positions ?? { contiguous: -1 };
        expect(drawn).not.toContain(contiguous + 1);
        for (let sequence = 1; sequence <= contiguous; sequence += 1) expect(drawn).toContain(sequence);
      }),
    );
  });

  it('web-F03: shows one bubble, whether the frame or the answer comes first', () => {
    const store = new RoomStore();
    store.begin([], 0);
    store.show({ clientMessageId: 'mine', text: 'hi', replyTo: null, problem: null });
    expect(store.read().pending).toHaveLength(1);
    store.offer([message(1, 'mine')]);
    store.offer([message(1, 'mine')]);
    expect(store.read()).toMatchObject({ pending: [], messages: [{ sequence: 1 }] });
  });

  it('web-F10: answers the same object until it changes', () => {
    const store = new RoomStore();
    let changes = 0;
    const end = store.subscribe(() => (changes += 1));
    expect(store.read()).toBe(store.read());
    store.showTyping('daniel', true);
    end();
    store.showTyping('daniel', false);
    expect(changes).toBe(1);
  });
});
