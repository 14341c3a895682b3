import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { createMatch } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('getMatch', () => {
  describe('200', () => {
    it('shows the match to both users, each with the other one on the card', async () => {
      const { matchId, roomId } = await createMatch('mina', 'daniel');
      const seen = async (name: 'mina' | 'daniel') => unwrap(await (await sdk(name)).getMatch({ path: { matchId } }));
      expect(await seen('mina')).toMatchObject({ matchId, roomId, partner: { englishName: 'Daniel Reed' } });
      expect(await seen('daniel')).toMatchObject({ matchId, roomId, partner: { englishName: 'Mina Kim' } });
    });
  });

  describe('304', () => {
    it('answers 304 while nothing has changed', async () => {
      const { matchId } = await createMatch('mina', 'daniel');
      const first = await request('GET', `/matching/matches/${matchId}`, { as: 'mina' });
      const again = () =>
        request('GET', `/matching/matches/${matchId}`, {
          as: 'mina',
          headers: { 'if-none-match': first.headers.get('etag') ?? '' },
        });
      expect((await again()).status).toBe(304);
      await request('PUT', '/users/me/languages', {
        as: 'daniel',
        body: { native: [{ language: 'fr' }], learning: [] },
      });
      expect((await again()).status).toBe(200);
    });
  });

  describe('404', () => {
    it('answers 404 to other users, for an unknown id, and after a block', async () => {
      const { matchId } = await createMatch('mina', 'daniel');
      const status = async (as: 'mina' | 'jisoo', id: string) =>
        (await request('GET', `/matching/matches/${id}`, { as })).status;
      expect(await status('jisoo', matchId)).toBe(404);
      expect(await status('mina', missingId)).toBe(404);
      await request('PUT', `/users/me/blocks/${people.mina.id}`, { as: 'daniel' });
      expect(await status('mina', matchId)).toBe(404);
    });
  });
});
