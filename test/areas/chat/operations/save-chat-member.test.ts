import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, openRoom, readMessages } from '../../../support/chat.ts';
import { deriveAll } from '../../../support/derived.ts';
import {
  createGroupOf,
  createPublicRoomOf,
  createRoom,
  insertMembers,
  listMembers,
  makeMember,
  removeMember,
  roomRow,
  saveMember,
  strangerId,
  strangerToken,
} from '../../../support/groups.ts';
import { createMatch, rowsOf } from '../../../support/matching.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { insertMatchesOfMina, insertStrangers } from '../../../support/strangers.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const { mina, daniel } = people;
const refused = (status: number, code: string) => ({ status, body: { code } });
const countOf = async (roomId: string) => (await rowsOf('chat_members WHERE room_id = ?', roomId)).length;

describe('saveChatMember', () => {
  describe('200', () => {
    it('lets a new member read what was written before, which does not count as unread', async () => {
      const roomId = await createPublicRoomOf('mina');
      await createMessage('mina', roomId, { text: '첫 메시지' });
      await makeMember('jisoo', roomId, 'jisoo');
      await createMessage('mina', roomId, { text: '둘째 메시지' });
      expect((await readMessages('jisoo', roomId)).items.map(({ text }) => text)).toEqual(['첫 메시지', '둘째 메시지']);
      expect((await request('GET', `/chat/rooms/${roomId}`, { as: 'jisoo' })).body).toMatchObject({
        unread: { count: 1 },
      });
      await callSuccessfully('jisoo', 'POST', `/chat/rooms/${roomId}/unread`, { fromSequence: 1 });
      expect((await request('GET', '/chat/unread', { as: 'jisoo' })).body).toEqual({ count: 1, isMore: false });
    });

    it('changes nothing for a user who is a member already', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      await makeMember('mina', roomId, 'daniel', 'admin');
      await inParallel(5, () => makeMember('mina', roomId, 'daniel'));
      await makeMember('daniel', roomId, 'daniel');
      expect(await listMembers('mina', roomId)).toEqual(expect.arrayContaining([[daniel.id, 'admin']]));
      expect((await roomRow(roomId))?.member_count).toBe(2);
    });

    it('lets each member of a group invite their own partners', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      await createMatch('daniel', 'yuki');
      await makeMember('daniel', roomId, 'yuki');
      expect(await listMembers('yuki', roomId)).toHaveLength(3);
    });

    it('hands the room over, and the owner of before is an admin', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      await makeMember('mina', roomId, 'daniel', 'owner');
      expect(new Map(await listMembers('mina', roomId))).toEqual(
        new Map([
          [mina.id, 'admin'],
          [daniel.id, 'owner'],
        ]),
      );
      expect(await saveMember('mina', roomId, 'daniel', 'member')).toMatchObject(refused(403, 'chat.not_permitted'));
    });

    it('makes one owner of two whom the owner makes owners at once', async () => {
      const roomId = await createGroupOf('mina', 'daniel', 'yuki');
      await Promise.all([saveMember('mina', roomId, 'daniel', 'owner'), saveMember('mina', roomId, 'yuki', 'owner')]);
      const owners = (await listMembers('mina', roomId)).filter(([, role]) => role === 'owner');
      expect(owners).toHaveLength(1);
    });
  });

  describe('403', () => {
    it('is answered in a public room to a member who invites, and everywhere to one who changes roles', async () => {
      const roomId = await createPublicRoomOf('mina', 'daniel');
      await createMatch('daniel', 'yuki');
      expect(await saveMember('daniel', roomId, 'yuki')).toMatchObject(refused(403, 'chat.not_permitted'));
      expect(await saveMember('daniel', roomId, 'daniel', 'admin')).toMatchObject(refused(403, 'chat.not_permitted'));
    });

    it('keeps the owner an owner until they hand the room over', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      expect(await saveMember('mina', roomId, 'mina', 'member')).toMatchObject(refused(403, 'chat.not_permitted'));
    });
  });

  describe('404', () => {
    it('is answered for a group without an invitation, and for a public room that was deleted', async () => {
      const roomId = await createRoom('mina');
      expect(await saveMember('jisoo', roomId, 'jisoo')).toMatchObject(refused(404, 'chat.room_not_found'));
      const open = await createPublicRoomOf('mina');
      await callSuccessfully('mina', 'DELETE', `/chat/rooms/${open}`);
      expect(await saveMember('jisoo', open, 'jisoo')).toMatchObject(refused(404, 'chat.room_not_found'));
    });
  });

  describe('409', () => {
    it('is answered for a user who is no partner, takes no messages, or was matched before', async () => {
      const roomId = await createRoom('mina');
      expect(await saveMember('mina', roomId, 'daniel')).toMatchObject(refused(409, 'chat.cannot_be_invited'));
      const { matchId } = await createMatch('mina', 'daniel');
      await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { messageAudience: 'nobody' } });
      expect(await saveMember('mina', roomId, 'daniel')).toMatchObject(refused(409, 'chat.cannot_be_invited'));
      await callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { messageAudience: 'matched' } });
      await callSuccessfully('mina', 'DELETE', `/matching/matches/${matchId}`);
      expect(await saveMember('mina', roomId, 'daniel')).toMatchObject(refused(409, 'chat.cannot_be_invited'));
      expect(await countOf(roomId)).toBe(1);
    });

    it('keeps a removed user out until the owner or an admin invites them', async () => {
      const roomId = await createGroupOf('mina', 'daniel', 'yuki');
      await createMatch('daniel', 'yuki');
      await removeMember('mina', roomId, 'yuki');
      expect(await saveMember('daniel', roomId, 'yuki')).toMatchObject(refused(409, 'chat.member_was_removed'));
      await makeMember('mina', roomId, 'yuki');
      expect(await listMembers('yuki', roomId)).toHaveLength(3);
    });

    it('is answered in a direct room', async () => {
      const roomId = await openRoom('mina', 'daniel');
      expect(await saveMember('mina', roomId, 'yuki')).toMatchObject(refused(409, 'chat.not_a_group'));
    });

    it('holds 500 members against 50 who join at once, and costs no more than in an empty room', async () => {
      const roomId = await createPublicRoomOf('mina');
      await insertStrangers(550, 1990, 'adult');
      await deriveAll();
      await insertMembers(roomId, 0, 489);
      const join = async (number: number) =>
        request('PUT', `/chat/rooms/${roomId}/members/${strangerId(number)}`, {
          token: await strangerToken(number),
          body: {},
        });
      const answers = await inParallel(50, (index) => join(500 + index));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
      expect(answers.filter(({ body }) => (body as { code?: string }).code === 'chat.room_full')).toHaveLength(40);
      expect([await countOf(roomId), (await roomRow(roomId))?.member_count]).toEqual([500, 500]);
    });

    it('holds 50 members of a group against 50 invitations at once', async () => {
      const roomId = await createRoom('mina');
      await insertMatchesOfMina(60);
      await insertMembers(roomId, 0, 45);
      const answers = await inParallel(15, (index) =>
        request('PUT', `/chat/rooms/${roomId}/members/${strangerId(45 + index)}`, { as: 'mina', body: {} }),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(4);
      expect([await countOf(roomId), (await roomRow(roomId))?.member_count]).toEqual([50, 50]);
    });
  });
});
