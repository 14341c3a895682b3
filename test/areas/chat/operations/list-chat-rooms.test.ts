import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createMessage, openRoom, type Room } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { createMatch } from '../../../support/matching.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertMessages } from '../messages.ts';

beforeEach(freshWorld);

async function readPage(as: PersonName, query: Record<string, string | number> = {}) {
  const { body } = await request('GET', '/chat/rooms', { as, query });
  return body as { items: Room[]; nextCursor: string | null };
}

const idsOf = ({ items }: { items: Room[] }) => items.map(({ roomId }) => roomId);

describe('listChatRooms', () => {
  describe('200', () => {
    it('shows the room of a match at once, without a message', async () => {
      const roomId = await openRoom('mina', 'daniel');
      expect(await readPage('daniel')).toMatchObject({
        items: [{ roomId, partner: { englishName: 'Mina Kim' }, isWritable: true, lastSequence: 0, lastMessage: null }],
        nextCursor: null,
      });
    });

    it('moves the room in which something is written to the beginning', async () => {
      const one = await openRoom('mina', 'daniel');
      passSeconds(60);
      const other = await openRoom('mina', 'yuki');
      expect(idsOf(await readPage('mina'))).toEqual([other, one]);
      passSeconds(60);
      await createMessage('daniel', one, { text: '가'.repeat(300) });
      const page = await readPage('mina');
      expect(idsOf(page)).toEqual([one, other]);
      expect(page.items[0]).toMatchObject({
        lastSequence: 1,
        lastMessage: { senderId: people.daniel.id, text: '가'.repeat(200) },
      });
    });

    it('gives each room once, page by page', async () => {
      const ids = [await openRoom('mina', 'daniel'), await openRoom('mina', 'yuki')];
      const first = await readPage('mina', { limit: 1 });
      const second = await readPage('mina', { limit: 1, cursor: first.nextCursor ?? '' });
      expect([...idsOf(first), ...idsOf(second)].toSorted()).toEqual(ids.toSorted());
      expect(second.nextCursor).toBeNull();
    });

    it('keeps a room whose match has ended, and shows that nobody can write in it', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      await request('DELETE', `/matching/matches/${matchId}`, { as: 'daniel' });
      expect((await readPage('mina')).items).toMatchObject([{ roomId, isWritable: false }]);
    });

    it('leaves a room out for both users while one of them blocks the other', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await request('PUT', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      expect([(await readPage('mina')).items, (await readPage('daniel')).items]).toEqual([[], []]);
      await request('DELETE', `/users/me/blocks/${people.daniel.id}`, { as: 'mina' });
      expect((await readPage('daniel')).items).toMatchObject([{ roomId, isWritable: false }]);
    });

    it('leaves a room out while the partner is leaving, and shows it again afterwards', async () => {
      await openRoom('mina', 'daniel');
      await request('DELETE', '/users/me', { as: 'daniel' });
      expect((await readPage('mina')).items).toEqual([]);
      await request('POST', '/users/me/restore', { as: 'daniel' });
      expect((await readPage('mina')).items).toHaveLength(1);
    });

    it('empties the card of a partner who hides their profile, and keeps the room', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await request('PATCH', '/users/me/settings', {
        as: 'daniel',
        headers: { 'content-type': 'application/merge-patch+json' },
        body: JSON.stringify({ privacy: { profileVisibility: 'nobody' } }),
      });
      expect((await readPage('mina')).items).toMatchObject([
        { roomId, partner: { userId: people.daniel.id, englishName: null, image: null, nativeLanguages: [] } },
      ]);
    });

    it('costs the same with 10,000 unread messages as with 1,000', async () => {
      const rows = async () =>
        /rowsRead=(\d+)/.exec(
          (await request('GET', '/chat/rooms', { as: 'mina' })).headers.get('x-d1-cost') ?? '',
        )?.[1];
      const one = await openRoom('mina', 'daniel');
      await insertMessages(one, 1000);
      const before = await rows();
      await freshWorld();
      await insertMessages(await openRoom('mina', 'daniel'), 10_000);
      expect(await rows()).toBe(before);
    });
  });
});
