import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { passSeconds } from '../../../support/clock.ts';
import { rowsOf } from '../../../support/matching.ts';
import { missingId, people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertEnglishSpeakers } from './pool.ts';

beforeEach(freshWorld);

const DAY = 24 * 3600;
const about = { path: { userId: people.daniel.id } };
const listIds = async () =>
  unwrap(await (await sdk('mina')).listRecommendations({ query: { limit: 100 } })).items.map(
    ({ partner }) => partner.userId,
  );

describe('saveRecommendationFeedback', () => {
  describe('200', () => {
    it.each([
      ['skip', 7],
      ['not_my_level', 30],
    ] as const)('MAT-14 %s keeps a user out of the lists for %s days', async (kind, days) => {
      const { hiddenUntil } = unwrap(
        await (await sdk('mina')).saveRecommendationFeedback({ ...about, body: { kind } }),
      );
      expect(hiddenUntil).toBe(new Date(Date.now() + days * DAY * 1000).toISOString());
      expect(await listIds()).toEqual([]);
      passSeconds(days * DAY - 1);
      expect(await listIds()).toEqual([]);
      passSeconds(1);
      expect(await listIds()).toEqual([people.daniel.id]);
    });

    it('MAT-14 hide keeps a user out until the reader says otherwise', async () => {
      const mina = await sdk('mina');
      expect(
        unwrap(await mina.saveRecommendationFeedback({ ...about, body: { kind: 'hide' } })).hiddenUntil,
      ).toBeNull();
      passSeconds(400 * DAY);
      expect(await listIds()).toEqual([]);
      unwrap(await (await sdk('mina')).saveRecommendationFeedback({ ...about, body: { kind: 'skip' } }));
      passSeconds(7 * DAY);
      expect(await listIds()).toEqual([people.daniel.id]);
    });

    it('MAT-14 not_my_level lowers the score of users of that level', async () => {
      await insertEnglishSpeakers(10);
      const mina = await sdk('mina');
      const fit = async () =>
        unwrap(await mina.listRecommendations({ query: { limit: 100 } }))
          .items.filter(({ languages }) => languages.level === 'A2')
          .map(({ score }) => score.yours.parts[0]?.points ?? 0);
      const before = Math.max(...(await fit()));
      unwrap(await mina.saveRecommendationFeedback({ ...about, body: { kind: 'not_my_level' } }));
      expect(Math.max(...(await fit()))).toBeLessThan(before);
    });

    it('is stored once, however many calls come in parallel', async () => {
      const mina = await sdk('mina');
      await inParallel(50, async (index) =>
        mina.saveRecommendationFeedback({ ...about, body: { kind: index % 2 === 0 ? 'skip' : 'hide' } }),
      );
      expect(await rowsOf('match_feedback')).toHaveLength(1);
    });
  });

  describe('404', () => {
    it('answers the same 404 for missing users and those who have blocked the reader, and stores nothing', async () => {
      await (await sdk('daniel')).blockUser({ path: { userId: people.mina.id } });
      const mina = await sdk('mina');
      for (const userId of [people.daniel.id, missingId]) {
        expect(await mina.saveRecommendationFeedback({ path: { userId }, body: { kind: 'hide' } })).toMatchObject({
          status: 404,
          problem: { code: 'profile.user_not_found' },
        });
      }
      expect(await rowsOf('match_feedback')).toEqual([]);
    });
  });
});
