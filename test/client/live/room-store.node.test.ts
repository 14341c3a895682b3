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
  event: null,
  replyTo: null,
  createdAt: '2026-03-02T09:00:00.000Z',
  revision: 1,
  editedAt: null,
  deletedAt: null,
  changeSequence: 0,
  reactions: [],
  correctionCount: 0,
  mentions: [],
  language: null,
});
const ends = (lastSequence: number, lastChangeSequence = 0) => ({ lastSequence, lastChangeSequence });
/** A message after its change with this number. */
const changed = (sequence: number, changeSequence: number, change: Partial<Message> = {}): Message => ({
  ...message(sequence),
  changeSequence,
  ...change,
});
const gone = { text: null, deletedAt: '2026-03-02T09:05:00.000Z' };
const texts = (store: RoomStore) => store.read().messages.map(({ text }) => text);
const sequences = (store: RoomStore) => store.read().messages.map(({ sequence }) => sequence);

describe('RoomStore', () => {
  it('chat-C03: goes on from the gap, not from a message that arrived ahead of it', () => {
    const store = new RoomStore();
    store.begin([message(49), message(50)], ends(50));
    store.offer([message(61)]);
    expect(store.positions).toEqual({ contiguous: 50, seen: 61, changes: 0 });
    for (let sequence = 51; sequence <= 60; sequence += 1) store.offer([message(sequence)]);
    expect(store.positions).toEqual({ contiguous: 61, seen: 61, changes: 0 });
  });

  it('shows each message once and in order, in whatever order and however often they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 60 }), (drawn) => {
        const store = new RoomStore();
        store.begin([], ends(0));
        for (const sequence of drawn) store.offer([message(sequence)]);
        expect(sequences(store)).toEqual([...new Set(drawn)].toSorted((one, other) => one - other));
        const { contiguous } = store.positions ?? { contiguous: -1 };
        expect(drawn).not.toContain(contiguous + 1);
        for (let sequence = 1; sequence <= contiguous; sequence += 1) expect(drawn).toContain(sequence);
      }),
    );
  });

  it('chat-C05: shows what was said last of a message, in whatever order edits, the deletion and the message come', () => {
    const states = [
      message(1),
      changed(1, 1, { text: 'edited' }),
      changed(1, 2, { text: 'edited again' }),
      changed(1, 3, gone),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]), (drawn) => {
        const store = new RoomStore();
        store.begin([], ends(0));
        for (const index of drawn) {
          const state = states[index % 4] ?? message(1);
          if (index < 4) store.follow(state);
          else store.offer([state]);
        }
        const latest = states[Math.max(0, ...drawn.map((index) => index % 4))];
        expect(texts(store)).toEqual(drawn.some((index) => index >= 4) ? [latest?.text] : []);
      }),
    );
  });

  it('chat-C05: shows the words of a deleted message in no answer to it', () => {
    const store = new RoomStore();
    store.begin([message(1)], ends(1));
    const { messageId, sequence, senderId, type, text, event, createdAt } = message(1);
    const reply = { ...message(2), replyTo: { messageId, sequence, senderId, type, text, event, createdAt } };
    store.offer([reply]);
    store.follow(changed(1, 1, { text: '가'.repeat(300) }));
    expect(store.read().messages[1]?.replyTo?.text).toBe('가'.repeat(200));
    store.follow(changed(1, 2, gone));
    expect(store.read().messages[1]?.replyTo?.text).toBeNull();
    // A page that was on its way.
    store.offer([message(1), reply]);
    expect(store.read().messages.map((each) => [each.text, each.replyTo?.text])).toEqual([
      [null, undefined],
      ['text 2', null],
    ]);
  });

  it('chat-C03: goes on after the last change that a frame told, not after one that an answer shows', () => {
    const store = new RoomStore();
    store.begin([message(1), message(2)], ends(2, 4));
    store.offer([changed(1, 9)]);
    expect(store.positions?.changes).toBe(4);
    store.follow(changed(2, 7));
    expect(store.positions?.changes).toBe(7);
    store.begin([], ends(2, 5));
    expect(store.positions?.changes).toBe(5);
  });

  it('web-F03: shows one bubble, whether the frame or the answer comes first', () => {
    const store = new RoomStore();
    store.begin([], ends(0));
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
