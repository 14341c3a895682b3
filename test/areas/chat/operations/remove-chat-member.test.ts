import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createMessage, readMessages, sendMessage } from '../../../support/chat.ts';
import { passSeconds } from '../../../support/clock.ts';
import {
  createGroupOf,
  createPublicRoomOf,
  listMembers,
  makeMember,
  removeMember,
  roomRow,
} from '../../../support/groups.ts';
import { runCron } from '../../../support/jobs.ts';
import { rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const { mina, daniel, yuki } = people;

describe('removeChatMember', () => {
  describe('204', () => {
    it('takes the room from who leaves, with their unread messages, and keeps what they wrote', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      await createMessage('daniel', roomId, { text: '안녕' });
      await createMessage('mina', roomId);
      expect((await removeMember('daniel', roomId, 'daniel')).status).toBe(204);
      expect((await request('GET', '/chat/unread', { as: 'daniel' })).body).toEqual({ count: 0, isMore: false });
      for (const part of ['', '/messages', '/changes', '/members'])
        expect((await request('GET', `/chat/rooms/${roomId}${part}`, { as: 'daniel' })).status).toBe(404);
      expect((await sendMessage('daniel', roomId)).status).toBe(404);
      expect((await readMessages('mina', roomId)).items[0]).toMatchObject({ senderId: daniel.id, text: '안녕' });
    });

    it('begins anew for who comes back', async () => {
      const roomId = await createPublicRoomOf('mina', 'daniel');
      await createMessage('mina', roomId);
      await removeMember('daniel', roomId, 'daniel');
      await createMessage('mina', roomId);
      await makeMember('daniel', roomId, 'daniel');
      expect((await request('GET', `/chat/rooms/${roomId}`, { as: 'daniel' })).body).toMatchObject({
        role: 'member',
        unread: { count: 0 },
      });
    });

    it('makes the admin who joined first the owner, else the member who did', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      passSeconds(60);
      await makeMember('mina', roomId, 'daniel');
      const other = await createPublicRoomOf('mina', 'daniel');
      passSeconds(60);
      await makeMember('yuki', other, 'yuki');
      await makeMember('mina', other, 'yuki', 'admin');
      await removeMember('mina', other, 'mina');
      expect(new Map(await listMembers('yuki', other)).get(yuki.id)).toBe('owner');
      await removeMember('mina', roomId, 'mina');
      expect(await listMembers('daniel', roomId)).toEqual([[daniel.id, 'owner']]);
    });

    it('passes over a member who is leaving the service', async () => {
      const roomId = await createPublicRoomOf('mina', 'daniel');
      passSeconds(60);
      await makeMember('yuki', roomId, 'yuki');
      await request('DELETE', '/users/me', { as: 'daniel' });
      await removeMember('mina', roomId, 'mina');
      expect((await roomRow(roomId))?.owner_id).toBe(yuki.id);
    });

    it('deletes the room with its last member', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      await createMessage('mina', roomId);
      await removeMember('mina', roomId, 'mina');
      await removeMember('daniel', roomId, 'daniel');
      passSeconds(60);
      await runCron();
      expect(await roomRow(roomId)).toBeUndefined();
      expect(await rowsOf('chat_messages WHERE room_id = ?', roomId)).toEqual([]);
    });

    it('lets an admin remove members, but no admin and not the owner', async () => {
      const roomId = await createPublicRoomOf('mina', 'daniel', 'yuki', 'jisoo');
      await makeMember('mina', roomId, 'daniel', 'admin');
      await makeMember('mina', roomId, 'yuki', 'admin');
      expect((await removeMember('daniel', roomId, 'jisoo')).status).toBe(204);
      expect((await removeMember('daniel', roomId, 'yuki')).status).toBe(403);
      expect((await removeMember('daniel', roomId, 'mina')).status).toBe(403);
      expect((await removeMember('mina', roomId, 'yuki')).status).toBe(204);
    });

    it('counts right when all leave at once, and leaves one owner or no room', async () => {
      const roomId = await createPublicRoomOf('mina', 'daniel', 'yuki', 'jisoo');
      const names = ['mina', 'daniel', 'yuki'] as const;
      await inParallel(3, async (index) => removeMember(names[index] ?? 'mina', roomId, names[index] ?? 'mina'));
      expect(await listMembers('jisoo', roomId)).toEqual([[people.jisoo.id, 'owner']]);
      expect(await roomRow(roomId)).toMatchObject({ member_count: 1, owner_id: people.jisoo.id });
    });
  });

  describe('404', () => {
    it('is answered to a second call, and for a user who is no member', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      await removeMember('daniel', roomId, 'daniel');
      expect(await removeMember('daniel', roomId, 'daniel')).toMatchObject({ body: { code: 'chat.room_not_found' } });
      expect(await removeMember('mina', roomId, 'daniel')).toMatchObject({ body: { code: 'chat.member_not_found' } });
      expect((await roomRow(roomId))?.owner_id).toBe(mina.id);
    });
  });
});
