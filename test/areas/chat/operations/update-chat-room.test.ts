import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createGroupOf, makeMember } from '../../../support/groups.ts';
import type { PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const rename = (as: PersonName, roomId: string, title: string) =>
  request('PATCH', `/chat/rooms/${roomId}`, {
    as,
    headers: { 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify({ title }),
  });

describe('updateChatRoom', () => {
  describe('200', () => {
    it('shows the new title to every member, also if an admin has changed it', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      await makeMember('mina', roomId, 'daniel', 'admin');
      expect(await rename('daniel', roomId, ' 매일 ')).toMatchObject({
        status: 200,
        body: { title: '매일', role: 'admin' },
      });
      expect((await request('GET', `/chat/rooms/${roomId}`, { as: 'mina' })).body).toMatchObject({ title: '매일' });
    });
  });

  describe('403', () => {
    it('is answered to a member who is no admin', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      expect(await rename('daniel', roomId, 'x')).toMatchObject({ status: 403, body: { code: 'chat.not_permitted' } });
    });
  });

  describe('404', () => {
    it('is answered to others', async () => {
      const roomId = await createGroupOf('mina', 'daniel');
      expect((await rename('jisoo', roomId, 'x')).status).toBe(404);
    });
  });

  describe('422', () => {
    it.each(['\u2800', '\u200b\ufeff', '\u3164', '\u115f', '\u00ad', '\u0301', ' \r\n '])(
      'chat-C35: refuses the title %j, which shows nothing, and keeps the one before',
      async (title) => {
        const roomId = await createGroupOf('mina', 'daniel');
        const room = async () => (await request('GET', `/chat/rooms/${roomId}`, { as: 'mina' })).body;
        const before = await room();
        expect((await rename('mina', roomId, title)).status).toBe(422);
        expect(await room()).toEqual(before);
      },
    );
  });
});
