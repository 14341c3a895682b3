import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import {
  createMessage,
  deleteMessage,
  editMessage,
  type Message,
  openRoom,
  react,
  readChanges,
  readMessages,
} from '../../../support/chat.ts';
import { people } from '../../../support/people.ts';
import { runsOf } from '../../../support/property.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

/** Reads the changes page by page from one on, as an app does. */
async function readAllChanges(roomId: string, after: number, limit: number): Promise<Message[]> {
  const page = await readChanges('daniel', roomId, after, limit);
  const last = page.items.at(-1);
  if (last === undefined || !page.hasMore) return page.items;
  return [...page.items, ...(await readAllChanges(roomId, last.changeSequence, limit))];
}

describe('listChatChanges', () => {
  describe('200', () => {
    it('gives each changed message once, as it is now, in the order of its latest change', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await inParallel(3, () => createMessage('mina', roomId));
      const [one, two, three] = sent.toSorted((a, b) => a.sequence - b.sequence) as [Message, Message, Message];
      await editMessage('mina', one, '고친 글');
      await react('daniel', two, '👍');
      await deleteMessage('mina', one);
      const { items, ...rest } = await readChanges('daniel', roomId, 0);
      expect(items).toMatchObject([
        { messageId: two.messageId, changeSequence: 2, reactions: [{ emoji: '👍' }] },
        { messageId: one.messageId, changeSequence: 3, text: null },
      ]);
      expect(rest).toEqual({ hasMore: false, isReset: false, lastChangeSequence: 3, lastSequence: 3 });
      expect((await readChanges('daniel', roomId, 2)).items.map(({ messageId }) => messageId)).toEqual([one.messageId]);
      expect(items.map(({ messageId }) => messageId)).not.toContain(three.messageId);
    });

    it('begins where the first page of messages ends', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const sent = await createMessage('mina', roomId);
      await editMessage('mina', sent, '고친 글');
      const { lastChangeSequence } = await readMessages('daniel', roomId);
      expect(lastChangeSequence).toBe(1);
      expect((await readChanges('daniel', roomId, lastChangeSequence)).items).toEqual([]);
    });

    it('tells an app that is ahead of the room to read it again', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await editMessage('mina', await createMessage('mina', roomId), '고친 글');
      expect(await readChanges('daniel', roomId, 1)).toMatchObject({ isReset: false });
      expect(await readChanges('daniel', roomId, 2)).toMatchObject({ isReset: true, items: [], lastSequence: 1 });
    });

    it('chat-C04: folds 200 changes of one message, and never passes one that was not seen', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const [one, other] = [await createMessage('mina', roomId), await createMessage('mina', roomId)];
      for (let round = 0; round < 10; round += 1)
        await inParallel(20, (index) => react('daniel', one, '👍', index % 2 === 0 ? 'PUT' : 'DELETE'));
      const before = (await readChanges('daniel', roomId, 0)).lastChangeSequence;
      await editMessage('mina', other, '고친 글');
      const found = await readAllChanges(roomId, 0, 1);
      expect(found.map(({ messageId, changeSequence }) => [messageId, changeSequence])).toEqual([
        [one.messageId, before],
        [other.messageId, before + 1],
      ]);
    });

    it('chat-C04: an app that reads page by page while others change ends with what the room has', async () => {
      const change = fc.record({ does: fc.constantFrom('edit', 'delete', 'react'), at: fc.nat({ max: 7 }) });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 30 }), fc.constantFrom(1, 2, 50), async (changes, limit) => {
          await freshWorld();
          const roomId = await openRoom('mina', 'daniel');
          await inParallel(8, () => createMessage('mina', roomId));
          const { items, lastChangeSequence } = await readMessages('daniel', roomId);
          const held = new Map(items.map((message) => [message.messageId, message]));
          let seen = lastChangeSequence;
          const catchUp = async () => {
            for (const message of await readAllChanges(roomId, seen, limit)) {
              held.set(message.messageId, message);
              seen = message.changeSequence;
            }
          };
          const make = ({ does, at }: (typeof changes)[number], index: number) => {
            const message = items[at] as Message;
            if (does === 'edit') return editMessage('mina', message, `text ${index}`);
            return does === 'delete' ? deleteMessage('mina', message) : react('daniel', message, '👍');
          };
          await Promise.all([...changes.map(make), catchUp()]);
          await catchUp();
          expect([...held.values()]).toEqual((await readMessages('daniel', roomId)).items);
        }),
        runsOf({ sampled: 5, full: 200 }),
      );
    });
  });

  describe('404', () => {
    it('is answered for a foreign room, and to both users after a block', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const read = (as: 'mina' | 'jisoo') =>
        request('GET', `/chat/rooms/${roomId}/changes`, { as, query: { after: 0 } });
      expect((await read('jisoo')).body).toMatchObject({ code: 'chat.room_not_found' });
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect((await read('mina')).body).toMatchObject({ code: 'chat.room_not_found' });
    });
  });
});
