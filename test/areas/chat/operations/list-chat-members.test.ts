import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { deriveAll } from '../../../support/derived.ts';
import { createGroupOf, createPublicRoomOf, insertMembers, listMembers, type Member } from '../../../support/groups.ts';
import { people } from '../../../support/people.ts';
import { insertStrangers } from '../../../support/strangers.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const { mina, daniel } = people;

describe('listChatMembers', () => {
  describe('200', () => {
    it('gives each member once, page by page, the first at the beginning', async () => {
      const roomId = await createGroupOf('mina', 'daniel', 'yuki');
      const found: string[] = [];
      let query: Record<string, string | number> = { limit: 2 };
      for (;;) {
        const { body } = await request('GET', `/chat/rooms/${roomId}/members`, { as: 'yuki', query });
        const { items, nextCursor } = body as { items: Member[]; nextCursor: string | null };
        found.push(...items.map(({ user }) => user.userId));
        if (nextCursor === null) break;
        query = { limit: 2, cursor: nextCursor };
      }
      expect(found.toSorted()).toEqual([mina.id, daniel.id, people.yuki.id].toSorted());
    });

    it('leaves out who is blocked in either direction, suspended or leaving, and empties the card of who hides', async () => {
      const roomId = await createPublicRoomOf('mina', 'daniel', 'jisoo', 'yuki');
      await callSuccessfully('daniel', 'PUT', `/users/me/blocks/${mina.id}`);
      await callSuccessfully('jisoo', 'DELETE', '/users/me');
      await callSuccessfully('yuki', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
      expect(await listMembers('mina', roomId)).toEqual([
        [mina.id, 'owner'],
        [people.yuki.id, 'member'],
      ]);
      expect((await listMembers('daniel', roomId)).map(([id]) => id)).not.toContain(mina.id);
      const { items } = (await request('GET', `/chat/rooms/${roomId}/members`, { as: 'mina' })).body as {
        items: Member[];
      };
      expect(items[1]?.user).toMatchObject({ userId: people.yuki.id, englishName: null });
      expect((await request('GET', `/chat/rooms/${roomId}`, { as: 'mina' })).body).toMatchObject({ memberCount: 4 });
    });

    it('shows the card of the reader themselves, also if they hide from everyone', async () => {
      const roomId = await createPublicRoomOf('mina');
      await callSuccessfully('mina', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } });
      const { items } = (await request('GET', `/chat/rooms/${roomId}/members`, { as: 'mina' })).body as {
        items: Member[];
      };
      expect(items[0]?.user.englishName).toBe('Mina Kim');
    });

    it('holds its budget in a room of 500', async () => {
      const roomId = await createPublicRoomOf('mina');
      await insertStrangers(499, 1990, 'adult');
      await deriveAll();
      await insertMembers(roomId, 0, 499);
      expect(await listMembers('mina', roomId)).toHaveLength(100);
    });
  });

  describe('404', () => {
    it('is answered to a user who is no member, also of a public room', async () => {
      const roomId = await createPublicRoomOf('mina');
      expect((await request('GET', `/chat/rooms/${roomId}/members`, { as: 'jisoo' })).status).toBe(404);
    });
  });
});
