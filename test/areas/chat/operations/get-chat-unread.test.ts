import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import {
  createMessage,
  deleteMessage,
  editMessage,
  markUnread,
  openRoom,
  readMessages,
  readPosition,
  type Room,
  saveReadPosition,
  type Unread,
} from '../../../support/chat.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertMessages } from '../messages.ts';

beforeEach(freshWorld);

async function badgeOf(as: PersonName): Promise<Unread> {
  return (await request('GET', '/chat/unread', { as })).body as Unread;
}

/** The unread messages of each room, as the list and the room itself show them. */
async function unreadOf(as: PersonName, roomIds: readonly string[]): Promise<Unread[]> {
  const list = (await request('GET', '/chat/rooms', { as })).body as { items: Room[] };
  const alone = await Promise.all(
    roomIds.map(async (roomId) => (await request('GET', `/chat/rooms/${roomId}`, { as })).body as Room),
  );
  expect(roomIds.map((id) => list.items.find(({ roomId }) => roomId === id)?.unread)).toEqual(
    alone.map(({ unread }) => unread),
  );
  return alone.map(({ unread }) => unread);
}

describe('getChatUnread', () => {
  describe('200', () => {
    it('chat-C15: does not count own and deleted messages, counts edited ones once, and is never negative', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const [, second, third] = [
        await createMessage('daniel', roomId),
        await createMessage('daniel', roomId),
        await createMessage('daniel', roomId),
      ];
      await deleteMessage('daniel', second);
      await editMessage('daniel', third, '고친 글');
      await createMessage('mina', roomId);
      expect(await badgeOf('mina')).toEqual({ count: 2, isMore: false });
      await readPosition('mina', roomId, 4);
      await deleteMessage('daniel', third);
      expect(await badgeOf('mina')).toEqual({ count: 0, isMore: false });
    });

    it('is the sum of the rooms, up to 99', async () => {
      const [one, other] = [await openRoom('mina', 'daniel'), await openRoom('mina', 'yuki')];
      await insertMessages(one, 120);
      await insertMessages(other, 60);
      expect(await unreadOf('mina', [one, other])).toEqual([
        { count: 60, isMore: false },
        { count: 30, isMore: false },
      ]);
      expect(await badgeOf('mina')).toEqual({ count: 90, isMore: false });
      await createMessage('daniel', one);
      for (let sent = 0; sent < 9; sent += 1) await createMessage('yuki', other);
      expect(await badgeOf('mina')).toEqual({ count: 99, isMore: true });
    });

    it('says that there can be more where the messages after the position are many', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await insertMessages(roomId, 1000);
      expect(await unreadOf('mina', [roomId])).toEqual([{ count: 99, isMore: true }]);
      expect(await badgeOf('mina')).toEqual({ count: 99, isMore: true });
    });

    it('leaves out a room that the user cannot read, and counts it again after the block', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await createMessage('daniel', roomId);
      await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      expect(await badgeOf('mina')).toEqual({ count: 0, isMore: false });
      await request('DELETE', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      expect(await badgeOf('mina')).toEqual({ count: 1, isMore: false });
    });

    it('chat-C15: equals a recount after any operations, in the list, in the room and in the badge', async () => {
      const by = fc.constantFrom('mina' as const, 'daniel' as const);
      const place = fc.integer({ min: 1, max: 12 });
      const operation = fc.oneof(
        { weight: 4, arbitrary: fc.record({ does: fc.constant('send' as const), by, place }) },
        fc.record({ does: fc.constantFrom('delete' as const, 'edit' as const), by, place }),
        fc.record({ does: fc.constantFrom('read' as const, 'unread' as const), by, place }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 25 }), async (operations) => {
          await freshWorld();
          const roomId = await openRoom('mina', 'daniel');
          const positions = { mina: 0, daniel: 0 };
          const senders: ('mina' | 'daniel')[] = [];
          const deleted = new Set<number>();
          const isUnread = (reader: PersonName) => (sequence: number) =>
            senders[sequence - 1] !== reader && !deleted.has(sequence);
          const unreadAfter = (reader: 'mina' | 'daniel') =>
            [...senders.keys()]
              .map((index) => index + 1)
              .filter((each) => each > positions[reader] && isUnread(reader)(each));
          for (const { does, by: user, place: at } of nonEmpty(operations, 'operations')) {
            if (does === 'send') {
              await createMessage(user, roomId);
              senders.push(user);
              if (unreadAfter(user).length === 0) positions[user] = senders.length;
            } else if (does === 'read') {
              await saveReadPosition(user, roomId, at);
              positions[user] = Math.max(positions[user], Math.min(at, senders.length));
            } else if (does === 'unread') {
              await markUnread(user, roomId, at);
              positions[user] = Math.min(positions[user], at - 1);
            } else {
              const message = (await readMessages(user, roomId)).items[at - 1];
              if (message === undefined) continue;
              const isOwn = senders[at - 1] === user;
              const { status } =
                does === 'delete' ? await deleteMessage(user, message) : await editMessage(user, message, `text ${at}`);
              expect([204, 200, 403, 409]).toContain(status);
              if (does === 'delete' && isOwn) deleted.add(at);
            }
          }
          for (const reader of ['mina', 'daniel'] as const) {
            const recount = { count: unreadAfter(reader).length, isMore: false };
            expect(await unreadOf(reader, [roomId])).toEqual([recount]);
            expect(await badgeOf(reader)).toEqual(recount);
          }
        }),
        runsOf({ sampled: 6, full: 200 }),
      );
    });
  });
});
