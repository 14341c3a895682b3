/**
 * MAT-01 with random data: a list contains exactly the users that the rules allow. This file implements these rules a
 * second time.
 */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { listRecommendations, pages, unwrap } from '../../../../src/client/sdk/index.ts';
import { request } from '../../../support/app.ts';
import { env } from '../../../support/deps.ts';
import { people } from '../../../support/people.ts';
import { runsOf } from '../../../support/property.ts';
import { sdk } from '../../../support/sdk.ts';
import { tokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';
import { completeAsMina } from '../../onboarding/operations/callers.ts';
import { insertEnglishSpeakers, insertSpeakers } from './pool.ts';
import { anybody, anyReader, idAt, makeWorld, type Person, type Wishing } from './random-world.ts';

beforeEach(freshWorld);

/** Returns the age band for the lowest possible age: the birthday of this year may still come. */
function bandOf({ birthYear }: Wishing): string {
  const age = 2026 - birthYear - 1;
  if (age < 18) return '14-17';
  if (age < 25) return '18-24';
  return age < 35 ? '25-34' : '45-54';
}

const apart = new Set<Person['tie']>([
  'blocks',
  'blocked',
  'matched',
  'asks',
  'asked',
  'declined',
  'hidden',
  'skipped',
]);

/** Returns whether Mina's list may contain the user. Mina is a woman who speaks Korean and learns English. */
function mayBeListed(mina: Wishing, person: Person): boolean {
  const [mine, theirs] = [bandOf(mina), bandOf(person)];
  const wantsThem =
    (mina.wantedGender === null || person.gender === mina.wantedGender) &&
    (mina.wantedBands.length === 0 || mina.wantedBands.includes(theirs));
  const wantsHer =
    (person.wantedGender === null || person.wantedGender === 'female') &&
    (person.wantedBands.length === 0 || person.wantedBands.includes(mine));
  return (
    person.native === 'en' &&
    person.learning === 'ko' &&
    person.isOnboarded &&
    person.status === 'active' &&
    person.visibility === 'everyone' &&
    person.isRecommended &&
    (mine === '14-17') === (theirs === '14-17') &&
    wantsThem &&
    wantsHer &&
    !apart.has(person.tie)
  );
}

const named = new Set(Object.values(people).map(({ id }) => id));
/** Returns the ids in Mina's list without the named users of the fixtures, which `makeWorld` does not create. */
async function listIds(query: { limit: number }): Promise<string[]> {
  const found: string[] = [];
  for await (const { partner } of pages(listRecommendations, await sdk('mina'), { query }))
    if (!named.has(partner.userId)) found.push(partner.userId);
  return found;
}

/** These users have been shown until the day before and have answered requests. */
async function showAndAnswer(ids: readonly string[]): Promise<void> {
  const each = (sql: string) => env.DB.prepare(sql).bind(JSON.stringify(ids));
  await env.DB.batch([
    each(
      "INSERT INTO match_exposure (user_id, settled, shown, shown_on) SELECT value, 0, 10, '2026-03-01' FROM json_each(?)",
    ),
    each(
      "UPDATE match_pool SET answered_requests = 8, exposure = 10, exposed_on = '2026-03-01' WHERE user_id IN (SELECT value FROM json_each(?))",
    ),
  ]);
}

describe('recommended people', () => {
  const worlds = runsOf({ sampled: 4, full: 10, seed: 11 });

  it(
    `MAT-01 are exactly those whom no hard rule excludes, in ${worlds.numRuns} random worlds`,
    { timeout: 120_000 },
    async () => {
      let seen = 0;
      await fc.assert(
        fc.asyncProperty(anyReader, fc.array(anybody, { minLength: 40, maxLength: 60 }), async (mina, crowd) => {
          await freshWorld();
          await makeWorld(mina, crowd);
          const expected = crowd.flatMap((person, index) => (mayBeListed(mina, person) ? [idAt(index)] : []));
          expect((await listIds({ limit: 9 })).toSorted()).toEqual(expected.toSorted());
          seen += expected.length;
        }),
        worlds,
      );
      // The lists are not empty, so the comparison above is meaningful.
      expect(seen).toBeGreaterThan(8 * worlds.numRuns);
    },
  );

  it('MAT-10 fill a page for a new user with nothing but onboarding, and include the new user in the lists of others', async () => {
    const partners = await insertEnglishSpeakers(60);
    // All these users have been shown before and have answered requests.
    await showAndAnswer(partners);
    const mina = await completeAsMina();
    const { items } = unwrap(await mina.listRecommendations());
    expect(items).toHaveLength(20);
    expect(items.every(({ partner }) => partners.includes(partner.userId) || named.has(partner.userId))).toBe(true);
    // Other Korean speakers, who have been shown before and have answered requests.
    const before = await insertSpeakers({ count: 60, native: 'ko', learning: 'en', nth: 2 });
    await showAndAnswer(before);
    const token = await tokenFor('mina', { claims: { sub: partners[0] ?? '' } });
    const list = (await request('GET', '/matching/recommendations', { token, query: { limit: 100 } })).body as {
      items: { partner: { userId: string } }[];
    };
    expect(list.items.map(({ partner }) => partner.userId)).toContain(people.mina.id);
  });

  it('MAT-15 are the same, in the same order, for the same data, day and algorithm, which the answer names', async () => {
    await insertEnglishSpeakers(80);
    const mina = await sdk('mina');
    const list = async () => {
      const { items, algorithmVersion } = unwrap(await mina.listRecommendations({ query: { limit: 100 } }));
      return { algorithmVersion, order: items.map(({ partner, score }) => [partner.userId, score.total]) };
    };
    const first = await list();
    // The list has as many users as a seek returns, or one less if the seek passes the end of the circle.
    expect(first.order.length).toBeGreaterThan(70);
    // This code inserts all rows again in another order. What the first list counted shows the next day only.
    const { results } = await env.DB.prepare('SELECT * FROM match_pool ORDER BY level, user_id DESC').all();
    const columns = Object.keys(results[0] ?? {});
    await env.DB.batch([
      env.DB.prepare('DELETE FROM match_pool'),
      ...results.map((row) =>
        env.DB.prepare(
          `INSERT INTO match_pool (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        ).bind(...columns.map((column) => row[column])),
      ),
    ]);
    expect(await list()).toEqual(first);
    expect(unwrap(await mina.getCompatibility({ path: { userId: people.daniel.id } })).algorithmVersion).toBe(
      first.algorithmVersion,
    );
    expect(first.algorithmVersion).toMatch(/^\d{4}-\d{2}-\d+$/);
  });
});
