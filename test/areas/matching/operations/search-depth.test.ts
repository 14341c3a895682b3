/**
 * Tests how far a list searches. It searches further if few users fit, it covers all language pairs, and it never reads
 * more rows than declared.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { env } from '../../../support/deps.ts';
import { deriveAll } from '../../../support/derived.ts';
import { nonEmpty } from '../../../support/nonempty.ts';
import { sdk } from '../../../support/sdk.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertEnglishSpeakers, insertSpeakers } from './pool.ts';

beforeEach(freshWorld);

const at = '2026-03-02T09:00:00.000Z';

/** Returns the ids in Mina's list, and the number of rows that a second request for the list reads. */
async function search(
  query: Record<string, string | number> = {},
): Promise<{ readonly found: string[]; readonly rowsRead: number }> {
  // The first list of a day also counts the users shown. So the rows of the second request are measured.
  const { items } = unwrap(await (await sdk('mina')).listRecommendations({ query: { limit: 100, ...query } }));
  const again = await request('GET', '/matching/recommendations', { as: 'mina', query: { limit: 1, ...query } });
  return {
    found: items.map(({ partner }) => partner.userId),
    rowsRead: Number(/rowsRead=(\d+)/.exec(again.headers.get('x-d1-cost') ?? '')?.[1]),
  };
}

function languagesOf(native: readonly string[], learning: readonly string[]) {
  return {
    body: {
      native: native.map((language) => ({ language })),
      learning: learning.map((language) => ({ language, level: 'B1' as const, targetLevel: 'C1' as const })),
    },
  };
}

/** Sets the economy as the only topic of every 50th user. Returns the ids of these users. */
async function setTopicsOfSome(ids: readonly string[]): Promise<string[]> {
  const some = ids.filter((_, index) => index % 50 === 0);
  await env.DB.prepare(
    `INSERT INTO user_interests (user_id, topics, updated_at) SELECT value, '["economy"]', ?2 FROM json_each(?1)`,
  )
    .bind(JSON.stringify(some), at)
    .run();
  await deriveAll();
  return some;
}

describe('a list of recommendations', () => {
  it('with a rare filter finds many of the few users it lets through, where a single look finds almost none', async () => {
    const some = await setTopicsOfSome(await insertEnglishSpeakers(1500));
    await callSuccessfully('mina', 'PUT', '/users/me/interests', {
      motivations: [],
      topics: ['economy'],
      learningStyles: [],
      learningExpectations: [],
    });
    const { found } = await search({ topic: 'economy' });
    expect(nonEmpty(found, 'people found').every((id) => some.includes(id))).toBe(true);
    // The seek at one point reads 72 users of an activity band. Ten points give 720, nearly half of the 1,500 users.
    expect(found.length).toBeGreaterThan(some.length / 3);
    expect((await search()).found.filter((id) => some.includes(id)).length).toBeLessThan(some.length / 6);
  });

  it('with a preference that few users meet searches as deep', async () => {
    const ids = await insertEnglishSpeakers(1500);
    const some = new Set(ids.filter((_, index) => index % 50 === 0));
    await env.DB.prepare(
      "UPDATE user_profiles SET gender = 'other', version = version + 1, updated_at = ?2 WHERE id IN (SELECT value FROM json_each(?1))",
    )
      .bind(JSON.stringify([...some]), at)
      .run();
    await deriveAll();
    await request('PATCH', '/matching/preferences', {
      as: 'mina',
      headers: { 'content-type': 'application/merge-patch+json' },
      body: JSON.stringify({ partnerGender: 'other' }),
    });
    expect((await search()).found.length).toBeGreaterThan(some.size / 3);
  });

  it('BEN-3 reads a bounded number of rows at 1,200 and 4,800 users', async () => {
    const costs = async () => ({
      plain: (await search()).rowsRead,
      nobody: (await search({ minOverlapMinutes: 10_080 })).rowsRead,
    });
    await insertEnglishSpeakers(1200);
    const few = await costs();
    await insertEnglishSpeakers(3600, 1980);
    const many = await costs();
    expect(many).toEqual(few);
    expect(few.plain).toBeLessThan(300);
    expect(few.nobody).toBeGreaterThan(600);
    expect(few.nobody).toBeLessThanOrEqual(2300);
  });

  it('finds the only user of a language pair, also among twelve pairs and long after their last visit', async () => {
    const [alone = ''] = await insertSpeakers({ count: 1, native: 'vi', learning: 'de' });
    await env.DB.prepare('UPDATE match_pool SET activity_band = 3 WHERE user_id = ?').bind(alone).run();
    unwrap(await (await sdk('mina')).replaceMyLanguages(languagesOf(['ko', 'es', 'de'], ['ja', 'fr', 'en', 'vi'])));
    for (const place of [0, 2_000_000_000, 4_294_967_295]) {
      await env.DB.prepare('UPDATE match_pool SET random_key = ? WHERE user_id = ?').bind(place, alone).run();
      expect((await search()).found).toContain(alone);
    }
  });

  it.each([
    ['six', ['ko', 'es'], ['ja', 'fr', 'en']],
    ['twelve', ['ko', 'es', 'de'], ['ja', 'fr', 'en', 'vi']],
  ] as const)('searches all %s language pairs of a reader, without reading more rows', async (_, native, learning) => {
    unwrap(await (await sdk('mina')).replaceMyLanguages(languagesOf(native, learning)));
    const pairs = native.flatMap((mine) => learning.map((theirs) => ({ native: theirs, learning: mine })));
    const partners: string[] = [];
    for (const [nth, pair] of pairs.entries())
      partners.push(...(await insertSpeakers({ ...pair, count: 5, nth: nth + 1 })));
    const { found, rowsRead } = await search();
    for (const [index] of nonEmpty(pairs, 'pairs of languages').entries())
      expect(found, JSON.stringify(pairs[index])).toEqual(
        expect.arrayContaining([expect.stringMatching(`^0190a${(index + 1).toString(16).padStart(3, '0')}`)]),
      );
    expect(found.filter((id) => partners.includes(id)).length).toBeGreaterThan(partners.length / 2);
    expect(rowsRead).toBeLessThanOrEqual(700);
  });
});
