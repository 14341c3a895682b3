import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { createMessage, openRoom } from '../../../support/chat.ts';
import { missingId, people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('getChatRoom', () => {
  describe('200', () => {
    it('shows the room to both users, each with the other one on the card', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const seen = async (as: 'mina' | 'daniel') => (await request('GET', `/chat/rooms/${roomId}`, { as })).body;
      expect(await seen('mina')).toMatchObject({ roomId, kind: 'direct', partner: { englishName: 'Daniel Reed' } });
      expect(await seen('daniel')).toMatchObject({ roomId, kind: 'direct', partner: { englishName: 'Mina Kim' } });
    });
  });

  describe('304', () => {
    it('is answered until something is written', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const etag = (await request('GET', `/chat/rooms/${roomId}`, { as: 'mina' })).headers.get('etag') ?? '';
      const again = async () =>
        (await request('GET', `/chat/rooms/${roomId}`, { as: 'mina', headers: { 'if-none-match': etag } })).status;
      expect(await again()).toBe(304);
      await createMessage('daniel', roomId);
      expect(await again()).toBe(200);
    });
  });

  describe('404', () => {
    it('is answered to others, for an unknown room, and to both users after a block', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const statusOf = async (as: 'mina' | 'daniel' | 'jisoo', id: string) =>
        (await request('GET', `/chat/rooms/${id}`, { as })).status;
      expect([await statusOf('jisoo', roomId), await statusOf('mina', missingId)]).toEqual([404, 404]);
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect([await statusOf('mina', roomId), await statusOf('daniel', roomId)]).toEqual([404, 404]);
    });
  });
});
