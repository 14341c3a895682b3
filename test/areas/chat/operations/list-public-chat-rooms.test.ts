import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import { createGroupOf, createPublicRoomOf, removeMember } from '../../../support/groups.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

interface Page {
  readonly items: readonly { readonly roomId: string; readonly isMember: boolean; readonly memberCount: number }[];
  readonly nextCursor: string | null;
}
const list = async (as: PersonName, query: Record<string, string | number> = {}) =>
  (await request('GET', '/chat/public-rooms', { as, query })).body as Page;

describe('listPublicChatRooms', () => {
  describe('200', () => {
    it('shows public rooms only, the one with the latest message first, page by page', async () => {
      await createGroupOf('mina', 'daniel');
      const one = await createPublicRoomOf('mina', 'daniel');
      passSeconds(60);
      const other = await createPublicRoomOf('yuki');
      passSeconds(60);
      await createMessage('mina', one);
      const first = await list('daniel', { limit: 1 });
      const second = await list('daniel', { limit: 1, cursor: first.nextCursor ?? '' });
      expect([...first.items, ...second.items]).toMatchObject([
        { roomId: one, isMember: true, memberCount: 2 },
        { roomId: other, isMember: false, memberCount: 1 },
      ]);
      expect(second.nextCursor).toBeNull();
    });

    it('leaves out rooms of the other age group, deleted ones, and those from which the reader was removed', async () => {
      const roomId = await createPublicRoomOf('mina', 'daniel');
      await callSuccessfully('hana', 'PUT', `/moderation/users/${people.jisoo.id}/birth`, {
        birthYear: 2010,
        reason: 'Seen.',
      });
      expect((await list('jisoo')).items).toEqual([]);
      await removeMember('mina', roomId, 'daniel');
      expect((await list('daniel')).items).toEqual([]);
      await callSuccessfully('mina', 'DELETE', `/chat/rooms/${roomId}`);
      expect((await list('mina')).items).toEqual([]);
    });
  });
});
