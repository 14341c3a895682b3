import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createMessage, openRoom, readMessages, type Window } from '../../../support/chat.ts';
import { env } from '../../../support/deps.ts';
import { createMatch } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { insertMessages } from '../messages.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const sequencesOf = ({ items }: Window) => items.map(({ sequence }) => sequence);
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('listChatMessages', () => {
  describe('200', () => {
    it('answers the latest messages, the earliest of them first', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await insertMessages(roomId, 120);
      const window = await readMessages('daniel', roomId);
      expect(sequencesOf(window)).toEqual(range(71, 120));
      expect(window).toMatchObject({ hasEarlier: true, hasLater: false, lastSequence: 120 });
    });

    it('is empty in a new room', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const empty = { items: [], hasEarlier: false, hasLater: false, lastSequence: 0, lastChangeSequence: 0 };
      expect(await readMessages('mina', roomId)).toEqual(empty);
      expect(await readMessages('mina', roomId, { after: 0 })).toEqual(empty);
      expect(await readMessages('mina', roomId, { before: 1 })).toEqual(empty);
      expect(await readMessages('mina', roomId, { around: 1 })).toEqual(empty);
    });

    it.each<[Record<string, number>, number, number, boolean, boolean]>([
      [{ before: 50, limit: 10 }, 40, 49, true, true],
      [{ before: 6, limit: 10 }, 1, 5, false, true],
      [{ before: 5000, limit: 10 }, 91, 100, true, false],
      [{ after: 0, limit: 10 }, 1, 10, false, true],
      [{ after: 95, limit: 10 }, 96, 100, true, false],
      [{ around: 50, limit: 10 }, 45, 54, true, true],
      [{ around: 2, limit: 10 }, 1, 10, false, true],
      [{ around: 100, limit: 10 }, 91, 100, true, false],
      [{ around: 50, limit: 1 }, 50, 50, true, true],
      [{ around: 50, limit: 200 }, 1, 100, false, false],
    ])('answers of 100 messages those at %o', async (query, first, last, hasEarlier, hasLater) => {
      const roomId = await openRoom('mina', 'daniel');
      await insertMessages(roomId, 100);
      const window = await readMessages('mina', roomId, query);
      expect([sequencesOf(window), window.hasEarlier, window.hasLater]).toEqual([
        range(first, last),
        hasEarlier,
        hasLater,
      ]);
    });

    it('tells an app that is ahead of the room where the room ends', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await insertMessages(roomId, 5);
      expect(await readMessages('mina', roomId, { after: 100 })).toEqual({
        items: [],
        hasEarlier: true,
        hasLater: false,
        lastSequence: 5,
        lastChangeSequence: 0,
      });
    });

    it.each([1, 50, 200])(
      'chat-C04: pages of %i give 1,001 messages once each, while 20 more are sent, and the last page says so',
      async (limit) => {
        const roomId = await openRoom('mina', 'daniel');
        // Pages of one take a call each, so they begin near the end.
        const start = limit === 1 ? 950 : 0;
        await insertMessages(roomId, 1001);
        const read: number[] = [];
        let window: Window;
        let sent = 0;
        do {
          window = await readMessages('mina', roomId, { after: read.at(-1) ?? start, limit });
          read.push(...sequencesOf(window));
          for (let each = 0; each < 5 && sent < 20; each += 1, sent += 1) await createMessage('daniel', roomId);
        } while (window.hasLater);
        const end = await readMessages('mina', roomId);
        expect(read).toEqual(range(start + 1, read.at(-1) ?? 0));
        expect(end.lastSequence).toBe(1001 + sent);
        expect((await readMessages('mina', roomId, { after: read.at(-1) ?? 0 })).items).toHaveLength(
          end.lastSequence - (read.at(-1) ?? 0),
        );
      },
    );

    it('costs the same in a room of 10,000 messages as in one of 250', async () => {
      const [short, long] = [await openRoom('mina', 'daniel'), await openRoom('mina', 'yuki')];
      await insertMessages(short, 250);
      await insertMessages(long, 10_000);
      const rows = async (roomId: string, query: Record<string, number>) => {
        const { headers } = await request('GET', `/chat/rooms/${roomId}/messages`, { as: 'mina', query });
        return Number(/rowsRead=(\d+)/.exec(headers.get('x-d1-cost') ?? '')?.[1]);
      };
      expect(await rows(short, { limit: 50 })).toBeLessThan(250);
      expect(await rows(long, { limit: 50 })).toBeLessThan(250);
      expect(await rows(long, { around: 5000, limit: 50 })).toBeLessThan(250);
    });

    it('reads a room whose match has ended, by both users', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      await createMessage('daniel', roomId);
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
      expect((await readMessages('mina', roomId)).items).toHaveLength(1);
      expect((await readMessages('daniel', roomId)).items).toHaveLength(1);
    });

    it('shows the messages of a partner who hides their profile', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await createMessage('daniel', roomId);
      await env.DB.prepare("UPDATE user_settings SET profile_visibility = 'nobody' WHERE user_id = ?")
        .bind(people.daniel.id)
        .run();
      expect((await readMessages('mina', roomId)).items).toHaveLength(1);
    });
  });

  describe('404', () => {
    it('is answered to others, for an unknown room, and to both users after a block', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await createMessage('daniel', roomId);
      const statusOf = async (as: 'mina' | 'daniel' | 'jisoo' | 'hana', id: string) =>
        (await request('GET', `/chat/rooms/${id}/messages`, { as })).status;
      expect([await statusOf('jisoo', roomId), await statusOf('hana', roomId)]).toEqual([404, 404]);
      expect(await statusOf('mina', missingId)).toBe(404);
      await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      expect([await statusOf('mina', roomId), await statusOf('daniel', roomId)]).toEqual([404, 404]);
      await request('DELETE', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      expect([await statusOf('mina', roomId), await statusOf('daniel', roomId)]).toEqual([200, 200]);
    });
  });

  describe('422', () => {
    it('names every anchor but the first', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const { status, body } = await request('GET', `/chat/rooms/${roomId}/messages`, {
        as: 'mina',
        query: { before: 9, after: 1, around: 5 },
      });
      expect([status, (body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)]).toEqual([
        422,
        ['/query/after', '/query/around'],
      ]);
    });
  });
});
