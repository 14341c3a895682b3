import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { people } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('getCompatibility', () => {
  describe('200', () => {
    it('answers the score of the list, and does not reveal which preference of the other user conflicts', async () => {
      const mina = await sdk('mina');
      const [first] = unwrap(await mina.listRecommendations()).items;
      expect(unwrap(await mina.getCompatibility({ path: { userId: people.daniel.id } })).score).toEqual(first?.score);
      await request('PATCH', '/matching/preferences', {
        as: 'daniel',
        headers: { 'content-type': 'application/merge-patch+json' },
        body: JSON.stringify({ partnerGender: 'male' }),
      });
      expect(unwrap(await mina.getCompatibility({ path: { userId: people.daniel.id } }))).toMatchObject({
        isEligible: false,
        obstacles: ['not_available'],
        score: null,
        reasons: [],
      });
    });

    it('answers the same score to both users', async () => {
      const total = async (as: 'mina' | 'daniel', userId: string) =>
        unwrap(await (await sdk(as)).getCompatibility({ path: { userId } })).score?.total;
      expect(await total('mina', people.daniel.id)).toBe(await total('daniel', people.mina.id));
    });
  });
});
