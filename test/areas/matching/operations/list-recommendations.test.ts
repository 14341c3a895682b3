import { runDurableObjectAlarm } from 'cloudflare:test';
import { beforeEach, describe, expect, it } from 'vitest';
import { listRecommendations, pages, unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { env } from '../../../support/deps.ts';
import { createRequest, decideRequest, createMatch, rowsOf } from '../../../support/matching.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { people, type PersonName } from '../../../support/people.ts';
import { sdk } from '../../../support/sdk.ts';
import { tracesOf } from '../../../support/traces.ts';
import { freshWorld } from '../../../support/world.ts';
import { createNewcomer } from '../../profile/operations/callers.ts';
import { insertEnglishSpeakers } from './pool.ts';

beforeEach(freshWorld);

const { mina, daniel, hana } = people;
type Query = NonNullable<Parameters<Awaited<ReturnType<typeof sdk>>['listRecommendations']>[0]>['query'];

async function listIds(as: PersonName, query: Query = {}): Promise<string[]> {
  const { items } = unwrap(await (await sdk(as)).listRecommendations({ query: { limit: 100, ...query } }));
  return items.map(({ partner }) => partner.userId);
}
const patchSettings = (as: PersonName, path: string, body: unknown) =>
  request('PATCH', path, {
    as,
    headers: { 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify(body),
  });

describe('listRecommendations', () => {
  describe('200', () => {
    it('finds users who speak what the reader learns and learn what the reader speaks, best match first', async () => {
      expect(await listIds('mina')).toEqual([daniel.id]);
      expect(await listIds('daniel')).toEqual([mina.id, hana.id]);
    });

    it('MAT-03 shows parts that add up, and only the total of the other direction', async () => {
      await insertEnglishSpeakers(30);
      for (const { score } of nonEmpty(
        unwrap(await (await sdk('mina')).listRecommendations({ query: { limit: 100 } })).items,
        'recommendations',
      )) {
        expect(score.yours.parts.reduce((sum, { points }) => sum + points, 0)).toBe(score.yours.total);
        expect(Object.keys(score.theirs)).toEqual(['total']);
        expect(score.total).toBe(
          Math.round((2 * score.yours.total * score.theirs.total) / (score.yours.total + score.theirs.total)),
        );
      }
    });

    it('MAT-04 gives reasons in the language of the reader, under the same codes', async () => {
      const reasons = async (locale: 'ko' | 'en') =>
        unwrap(await (await sdk('mina', { locale: () => locale })).listRecommendations()).items[0]?.reasons ?? [];
      const [korean, english] = [await reasons('ko'), await reasons('en')];
      expect(korean.map(({ code }) => code)).toEqual(english.map(({ code }) => code));
      expect(english[0]?.text).toBe('Speaks English, which you are learning.');
      expect(korean[0]?.text).toBe('배우고 있는 언어(영어)의 원어민이에요.');
    });

    it.each<[string, () => Promise<unknown>]>([
      ['blocked by the reader', () => request('PUT', `/users/me/blocks/${daniel.id}`, { as: 'mina' })],
      ['who have blocked the reader', () => request('PUT', `/users/me/blocks/${mina.id}`, { as: 'daniel' })],
      ['who are matched with the reader', () => createMatch('mina', 'daniel')],
      ['with an open request from the reader', () => createRequest('mina', 'daniel')],
      ['with an open request to the reader', () => createRequest('daniel', 'mina')],
      [
        'who have declined lately',
        async () => decideRequest('daniel', await createRequest('mina', 'daniel'), 'decline'),
      ],
      [
        'who hide their profile',
        () => patchSettings('daniel', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } }),
      ],
      [
        'who do not want to be recommended',
        () => patchSettings('daniel', '/users/me/settings', { privacy: { isRecommended: false } }),
      ],
      ['who are leaving', () => request('DELETE', '/users/me', { as: 'daniel' })],
      ['who prefer other partners', () => patchSettings('daniel', '/matching/preferences', { partnerGender: 'male' })],
      [
        'whom the preferences of the reader exclude',
        () => patchSettings('mina', '/matching/preferences', { partnerAgeBands: ['55+'] }),
      ],
      [
        'who learn something else now',
        () =>
          request('PUT', '/users/me/languages', { as: 'daniel', body: { native: [{ language: 'en' }], learning: [] } }),
      ],
      [
        'of another age, where one is a minor',
        () =>
          request('PUT', `/moderation/users/${people.daniel.id}/birth`, {
            as: 'hana',
            body: { birthYear: 2010, reason: 'Seen.' },
          }),
      ],
    ])('MAT-01 leaves out users %s', async (_, happens) => {
      await happens();
      expect(await listIds('mina')).toEqual([]);
    });

    it('MAT-01 shows a user again 30 days after they declined', async () => {
      await decideRequest('daniel', await createRequest('mina', 'daniel'), 'decline');
      passSeconds(30 * 24 * 3600);
      expect(await listIds('mina')).toEqual([daniel.id]);
    });

    it('shows minors to minors', async () => {
      const young = await insertEnglishSpeakers(3, 2010);
      await request('PUT', `/moderation/users/${people.mina.id}/birth`, {
        as: 'hana',
        body: { birthYear: 2010, reason: 'Seen.' },
      });
      expect((await listIds('mina')).toSorted()).toEqual(young.toSorted());
    });

    it('filters the list as the query says', async () => {
      await insertEnglishSpeakers(40);
      const everybody = unwrap(await (await sdk('mina')).listRecommendations({ query: { limit: 100 } })).items;
      expect(everybody).toHaveLength(41);
      const minutes = (await listIds('mina', { minOverlapMinutes: 120 })).length;
      expect(minutes).toBe(everybody.filter(({ score }) => score.overlapMinutes >= 120).length);
      const levels = await listIds('mina', { level: ['A1', 'B2'] });
      expect(levels.toSorted()).toEqual(
        everybody
          .filter(({ languages }) => ['A1', 'B2'].includes(languages.level))
          .map(({ partner }) => partner.userId)
          .toSorted(),
      );
      expect(await listIds('mina', { topic: ['food'] })).toEqual([daniel.id]);
      expect(await listIds('mina', { gender: 'other' })).toEqual([]);
      expect(await listIds('mina', { nativeLanguage: 'ja' })).toEqual([]);
      expect(await listIds('mina', { ageBand: ['25-34'] })).toContain(daniel.id);
      await patchSettings('daniel', '/users/me/settings', { privacy: { ageBandAudience: 'matched' } });
      expect(await listIds('mina', { ageBand: ['25-34'] })).not.toContain(daniel.id);
    });

    it('MAT-15 answers the same list again, and counts being shown twice as once', async () => {
      await insertEnglishSpeakers(40);
      const first = await listIds('mina');
      expect(await listIds('mina')).toEqual(first);
      const shown = await rowsOf<{ shown: number }>('match_exposure');
      expect(new Set(shown.map((row) => row.shown))).toEqual(new Set([1]));
    });

    it('MAT-07 has no gaps and no repeats between pages while users come and scores change', async () => {
      await insertEnglishSpeakers(50);
      const reader = await sdk('mina');
      const whole = await listIds('mina');
      const seen: string[] = [];
      let turn = 0;
      for await (const { partner } of pages(listRecommendations, reader, { query: { limit: 7 } })) {
        seen.push(partner.userId);
        turn += 1;
        if (turn % 7 !== 0) continue;
        await env.DB.prepare(
          "UPDATE match_pool SET exposure = exposure + 100, exposed_on = '2026-03-02' WHERE user_id = ?",
        )
          .bind(whole[turn % 50] ?? '')
          .run();
        await insertEnglishSpeakers(1, 1970 + turn / 7);
      }
      expect(seen).toHaveLength(51);
      expect(new Set(seen).size).toBe(51);
      expect(seen.toSorted()).toEqual(whole.toSorted());
    });

    it('leaves users who have meanwhile become ineligible out of later pages', async () => {
      await insertEnglishSpeakers(4);
      const reader = await sdk('mina');
      const { items, nextCursor } = unwrap(await reader.listRecommendations({ query: { limit: 3 } }));
      const [blocked = ''] = (await listIds('mina')).filter(
        (id) => !items.some(({ partner }) => partner.userId === id),
      );
      await reader.blockUser({ path: { userId: blocked } });
      const second = unwrap(await reader.listRecommendations({ query: { limit: 3, cursor: nextCursor ?? '' } })).items;
      expect(second).toHaveLength(1);
      expect(second[0]?.partner.userId).not.toBe(blocked);
    });

    it('finds others for a reader who is not recommended', async () => {
      await patchSettings('mina', '/users/me/settings', { privacy: { isRecommended: false } });
      expect(await listIds('mina')).toEqual([daniel.id]);
      expect(await listIds('daniel')).toEqual([hana.id]);
    });

    it('fault-X4: counts a user once a day for each reader, whatever the filter, the cursor and how often it is read', async () => {
      await insertEnglishSpeakers(45);
      const reader = await sdk('mina');
      const exposure = async () =>
        new Set((await rowsOf<{ shown: number }>('match_exposure')).map(({ shown }) => shown));
      for (const minOverlapMinutes of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
        const { nextCursor } = unwrap(await reader.listRecommendations({ query: { limit: 3, minOverlapMinutes } }));
        for (let replay = 0; replay < 3; replay += 1)
          await reader.listRecommendations({ query: { limit: 3, minOverlapMinutes, cursor: nextCursor ?? '' } });
      }
      expect(await exposure()).toEqual(new Set([1]));
    });

    it('keeps a list for as long as the clock of the platform says, wherever a developer has set the clock', async () => {
      const lists = env.RANKED_LISTS.get(env.RANKED_LISTS.idFromName(mina.id));
      await lists.keep('long ago', '{}', { rankedAt: '2020-01-01T00:00:00.000Z', until: '2020-01-01T00:15:00.000Z' });
      await runDurableObjectAlarm(lists);
      expect(await lists.find('long ago', '2020-01-01T00:14:59.999Z')).toBe('{}');
      expect(await lists.find('long ago', '2020-01-01T00:15:00.000Z')).toBeNull();
    });

    it('deletes expired lists by an alarm', async () => {
      await insertEnglishSpeakers(5);
      unwrap(await (await sdk('mina')).listRecommendations({ query: { limit: 2 } }));
      const kept = async () =>
        (await tracesOf(mina.id, [])).filter((trace) => trace.startsWith('ranked lists: ranking:'));
      expect(await kept()).toHaveLength(1);
      passSeconds(15 * 60);
      const lists = env.RANKED_LISTS.get(env.RANKED_LISTS.idFromName(mina.id));
      await lists.keep('another', '{}', { rankedAt: '2026-03-02T09:15:00.000Z', until: '2026-03-02T09:30:00.000Z' });
      await runDurableObjectAlarm(lists);
      expect(await kept()).toEqual(['ranked lists: ranking:another']);
    });
  });

  describe('404', () => {
    it('answers 404 without a profile', async () => {
      expect(await (await createNewcomer()).listRecommendations()).toMatchObject({
        status: 404,
        problem: { code: 'profile.missing' },
      });
    });
  });

  describe('409', () => {
    it('refuses a cursor after 15 minutes', async () => {
      await insertEnglishSpeakers(5);
      const { nextCursor } = unwrap(await (await sdk('mina')).listRecommendations({ query: { limit: 2 } }));
      passSeconds(14 * 60);
      expect(
        (
          await request('GET', '/matching/recommendations', {
            as: 'mina',
            query: { limit: 2, cursor: nextCursor ?? '' },
          })
        ).status,
      ).toBe(200);
      passSeconds(60);
      expect(
        (
          await request('GET', '/matching/recommendations', {
            as: 'mina',
            query: { limit: 2, cursor: nextCursor ?? '' },
          })
        ).body,
      ).toMatchObject({ code: 'matching.ranking_expired' });
    });

    it('refuses a caller whose profile is hidden', async () => {
      await patchSettings('mina', '/users/me/settings', { privacy: { profileVisibility: 'matched' } });
      expect(await (await sdk('mina')).listRecommendations()).toMatchObject({
        status: 409,
        problem: { code: 'matching.profile_hidden' },
      });
    });
  });

  describe('422', () => {
    it('names every code that is in no reference list, instead of answering an empty list', async () => {
      const answer = await request('GET', '/matching/recommendations', {
        as: 'mina',
        query: { nativeLanguage: 'xx', learningLanguage: 'zh', topic: ['business', 'nonsense', 'weather'] },
      });
      expect(answer.status).toBe(422);
      const { code, errors } = answer.body as { code: string; errors: { pointer: string }[] };
      expect([code, ...errors.map(({ pointer }) => pointer)]).toEqual([
        'request.invalid',
        '/query/nativeLanguage',
        '/query/learningLanguage',
        '/query/topic/1',
        '/query/topic/2',
      ]);
    });

    it('PAG-03 refuses a cursor of another reader or another filter', async () => {
      await insertEnglishSpeakers(5);
      const cursor = unwrap(await (await sdk('mina')).listRecommendations({ query: { limit: 2 } })).nextCursor ?? '';
      const refused = { status: 422, problem: { code: 'request.invalid', faults: [{ pointer: '/query/cursor' }] } };
      expect(await (await sdk('daniel')).listRecommendations({ query: { cursor } })).toMatchObject(refused);
      expect(await (await sdk('mina')).listRecommendations({ query: { cursor, gender: 'male' } })).toMatchObject(
        refused,
      );
    });
  });
});
