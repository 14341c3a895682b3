import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { openRoom } from '../../../support/chat.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const read = (as: 'mina' | 'daniel' | 'jisoo', roomId: string) =>
  request('GET', `/chat/rooms/${roomId}/membership`, { as });

describe('getChatMembership', () => {
  describe('200', () => {
    it('says that a member is told of everything, until they change it', async () => {
      const roomId = await openRoom('mina', 'daniel');
      expect(await read('mina', roomId)).toMatchObject({ body: { roomId, level: 'all', mutedUntil: null } });
    });
  });

  describe('404', () => {
    it('is answered for a room of others, and after a block', async () => {
      const roomId = await openRoom('mina', 'daniel');
      expect((await read('jisoo', roomId)).status).toBe(404);
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect(await read('mina', roomId)).toMatchObject({ status: 404, body: { code: 'chat.room_not_found' } });
    });
  });
});
