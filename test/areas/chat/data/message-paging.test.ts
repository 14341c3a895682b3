import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMessage, deleteMessage, openRoom, readMessages } from '../../../support/chat.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertMessages } from '../messages.ts';

beforeEach(freshWorld);

/** How many messages are there before the first run. Each run adds at most a few, so all runs share the room. */
const FIRST = 400;

/** What happens between two pages: nothing, one more message, or the deletion of one that stands at this part. */
const between = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constant('send' as const),
  fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
);

const run = fc.record({
  direction: fc.constantFrom('before' as const, 'after' as const, 'around' as const),
  /** From which part of the room on. */
  from: fc.double({ min: 0, max: 1.1, noNaN: true }),
  limit: fc.integer({ min: 1, max: 200 }),
  pages: fc.array(between, { minLength: 1, maxLength: 6 }),
});

const range = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

describe('pages of messages', () => {
  it('give each message once, with its deletion, in pages of any size from any place, while others write and delete', async () => {
    const roomId = await openRoom('mina', 'daniel');
    await insertMessages(roomId, FIRST);
    const deleted = new Set<number>();
    let last = FIRST;

    /** Reads a page and compares it with the range that it must have. Returns its ends. */
    const read = async (query: Readonly<Record<string, number>>, first: number, end: number) => {
      const { items, hasEarlier, hasLater, lastSequence } = await readMessages('daniel', roomId, query);
      expect(items.map(({ sequence }) => sequence)).toEqual(range(first, end));
      expect([hasEarlier, hasLater, lastSequence]).toEqual([first > 1, end < last, last]);
      expect(items.filter(({ deletedAt }) => deletedAt !== null).map(({ sequence }) => sequence)).toEqual(
        range(first, end).filter((sequence) => deleted.has(sequence)),
      );
    };
    const change = async (what: 'send' | number | null) => {
      if (what === 'send') last = (await createMessage('mina', roomId)).sequence;
      else if (what !== null) {
        const [message] = (await readMessages('mina', roomId, { around: 1 + Math.floor(what * last), limit: 1 })).items;
        if (message === undefined || (await deleteMessage('mina', message)).status !== 204) return;
        deleted.add(message.sequence);
      }
    };

    await holds(
      fc.asyncProperty(run, async ({ direction, from, limit, pages }) => {
        let place = 1 + Math.floor(from * last);
        if (direction === 'around') {
          const middle = Math.min(place, last);
          const first = Math.max(1, Math.min(middle - Math.floor(limit / 2), last - limit + 1));
          await read({ around: place, limit }, first, Math.min(last, first + limit - 1));
          return;
        }
        for (const what of nonEmpty(pages, 'pages')) {
          const [first, end] =
            direction === 'after'
              ? [place + 1, Math.min(last, place + limit)]
              : [Math.max(1, Math.min(place, last + 1) - limit), Math.min(place - 1, last)];
          await read({ [direction]: place, limit }, first, end);
          place = direction === 'after' ? Math.max(place, end) : Math.max(1, first);
          await change(what);
        }
      }),
      runsOf({ sampled: 25, full: 10_000 }),
    );
    expect(last).toBeGreaterThan(FIRST);
    expect(deleted.size).toBeGreaterThan(0);
  }, 3_600_000);
});
