import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { openRoom } from '../../../support/chat.ts';
import type { PersonName } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

const change = (as: PersonName, roomId: string, body: object, ifMatch?: string) =>
  request('PATCH', `/chat/rooms/${roomId}/membership`, {
    as,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/merge-patch+json', ...(ifMatch !== undefined && { 'if-match': ifMatch }) },
  });
const read = (as: PersonName, roomId: string) => request('GET', `/chat/rooms/${roomId}/membership`, { as });

describe('updateChatMembership', () => {
  describe('200', () => {
    it('changes what is sent, keeps the rest, and changes nothing for the partner', async () => {
      const roomId = await openRoom('mina', 'daniel');
      await change('mina', roomId, { level: 'mentions' });
      const { body } = await change('mina', roomId, { mutedUntil: '2026-03-03T00:00:00+09:00' });
      expect(body).toEqual({ roomId, level: 'mentions', mutedUntil: '2026-03-02T15:00:00.000Z' });
      expect((await read('mina', roomId)).body).toEqual(body);
      expect((await read('daniel', roomId)).body).toMatchObject({ level: 'all', mutedUntil: null });
    });

    it('ends a mute with null, and takes one of ten years', async () => {
      const roomId = await openRoom('mina', 'daniel');
      expect((await change('mina', roomId, { mutedUntil: '2036-02-28T09:00:00Z' })).status).toBe(200);
      expect(await change('mina', roomId, { mutedUntil: null })).toMatchObject({ body: { mutedUntil: null } });
    });

    it('lets one of 50 changes with the same ETag win', async () => {
      const roomId = await openRoom('mina', 'daniel');
      const etag = (await read('mina', roomId)).headers.get('etag') ?? '';
      const answers = await inParallel(50, () => change('mina', roomId, { level: 'none' }, etag));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
    });
  });

  describe('404', () => {
    it('is answered for a room of others', async () => {
      const roomId = await openRoom('mina', 'daniel');
      expect(await change('jisoo', roomId, { level: 'none' })).toMatchObject({ body: { code: 'chat.room_not_found' } });
    });
  });

  describe('422', () => {
    it.each(['2026-03-02T09:00:00Z', '2036-02-28T09:00:01Z'])('refuses a mute until %s', async (mutedUntil) => {
      const roomId = await openRoom('mina', 'daniel');
      expect(await change('mina', roomId, { mutedUntil })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/body/mutedUntil' }] },
      });
    });
  });
});
