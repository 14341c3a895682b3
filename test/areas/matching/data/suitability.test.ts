/** Tests that the hard rules for a pair of users are the same in SQL and in the domain code. */
import { type Instant } from '../../../../src/platform/time/instant.ts';
import fc from 'fast-check';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { readOne, readBatch } from '../../../../src/store/batch.ts';
import { areSuitable } from '../../../../src/areas/matching/data/suitability.ts';
import { select, type Select } from '../../../../src/store/statement.ts';
import { obstaclesOf } from '../../../../src/areas/matching/rules/eligibility.ts';
import type { Learner } from '../../../../src/areas/matching/rules/learner.ts';
import { ageBandOf, ageBands } from '../../../../src/areas/profile/rules/age.ts';
import { learner } from '../rules/learners.ts';
import { env, testDeps } from '../../../support/deps.ts';
import { completeAccountsStatements } from '../../../support/derived.ts';
import { missingId, people } from '../../../support/people.ts';
import { holds, runsOf } from '../../../support/property.ts';
import { freshWorld } from '../../../support/world.ts';

const at = '2026-03-02T09:00:00.000Z';
const [mina, daniel] = [people.mina.id, people.daniel.id];
const lists = { partnerPersonalities: [], ignoredSignals: [] };

// Birth years near the limits of the age bands, and days that matter in leap years.
const year = fc.constantFrom(1960, 1970, 1971, 1980, 1981, 1990, 1991, 2000, 2001, 2004, 2007, 2008, 2009, 2012);
const person = fc.record({
  year,
  day: fc.option(fc.constantFrom('-01-01', '-02-28', '-02-29', '-03-01', '-03-02', '-12-31')),
  gender: fc.constantFrom('female' as const, 'male' as const, 'other' as const, null),
  wish: fc.constantFrom('female' as const, 'male' as const, null, null),
  showsAge: fc.constantFrom(true, true, false),
  zone: fc.constantFrom('Asia/Seoul', 'Etc/UTC', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'),
  ages: fc.uniqueArray(fc.constantFrom(...ageBands), { maxLength: 4 }),
});
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;
const moment = fc
  .tuple(
    fc.constantFrom('2026-03-01', '2026-03-02', '2026-02-28', '2028-02-28', '2028-02-29', '2026-12-31', '2027-01-01'),
    fc.constantFrom('00:00', '03:59', '09:59', '10:00', '14:59', '15:00', '23:59'),
  )
  .map(([day, time]): Instant => `${day}T${time}:00.000Z`);

/** Returns the date of birth. Returns null if there is none, or for 29 February outside a leap year. */
function birthDate({ year: born, day }: Person): string | null {
  return day === null || (day === '-02-29' && born % 4 !== 0) ? null : `${born}${day}`;
}

/** Returns the id of user `side` in pair `nth`. */
const idOf = (nth: number, side: number): string => `0190f000-0000-7000-800${side}-${String(nth).padStart(12, '0')}`;

async function insertPairs(pairs: readonly (readonly [Person, Person])[]): Promise<void> {
  const rows = pairs.flatMap((pair, nth) =>
    pair.map((who, side) => [
      idOf(nth, side),
      who.year,
      birthDate(who),
      who.gender,
      who.wish,
      JSON.stringify(who.ages),
      who.showsAge ? 'everyone' : 'matched',
      who.zone,
    ]),
  );
  const each = (query: string) => env.DB.prepare(query).bind(JSON.stringify(rows));
  await env.DB.batch([
    each(
      `INSERT INTO user_profiles (id, birth_year, birth_date, gender, time_zone, created_at, updated_at) SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 7, '${at}', '${at}' FROM json_each(?)`,
    ),
    ...completeAccountsStatements(),
    each(
      `INSERT INTO user_preferences (user_id, partner_gender, communication_method, daily_minutes, updated_at) SELECT value ->> 0, value ->> 4, 'text', 'minutes_10', '${at}' FROM json_each(?)`,
    ),
    each(
      `INSERT INTO match_preferences (user_id, partner_age_bands, updated_at) SELECT value ->> 0, value ->> 5, '${at}' FROM json_each(?) WHERE value ->> 5 <> '[]'`,
    ),
    each('UPDATE user_settings SET age_band_audience = value ->> 6 FROM json_each(?) WHERE user_id = value ->> 0'),
  ]);
}

function asLearner(
  userId: string,
  who: Person,
  now: Instant,
  languages: Pick<Learner, 'native' | 'learning'>,
): Learner | null {
  const ageBand = ageBandOf({ birthYear: who.year, birthDate: birthDate(who) }, who.zone, now);
  return (
    ageBand &&
    learner({
      userId,
      ...languages,
      ageBand,
      showsAgeBand: who.showsAge,
      gender: who.gender,
      wishes: { gender: who.wish, ageBands: who.ages, ...lists },
    })
  );
}

const suitInDatabase = (one: string, other: string, now: Instant): Select<boolean> =>
  select(sql`SELECT ${areSuitable(one, other, now)} AS yes`, (row) => row['yes'] === 1);

beforeEach(freshWorld);

describe('areSuitable', () => {
  const worlds = runsOf({ sampled: 3, full: 6 });

  it(
    `fault-R6: agrees with the rule in TypeScript, on the day in the zone of each user, for ${worlds.numRuns * 100} pairs at the edges of ages`,
    { timeout: 120_000 },
    async () => {
      await holds(
        fc.asyncProperty(
          fc.array(fc.tuple(person, person), { minLength: 100, maxLength: 100 }),
          moment,
          async (pairs, now) => {
            await freshWorld();
            await insertPairs(pairs);
            const said = await readBatch(
              testDeps().db,
              pairs.map((_, nth) => suitInDatabase(idOf(nth, 0), idOf(nth, 1), now)),
            );
            const expected = pairs.map(([one, other]) => {
              const [first, second] = [
                asLearner('one', one, now, { native: 'ko', learning: 'en' }),
                asLearner('other', other, now, { native: 'en', learning: 'ko' }),
              ];
              return first !== null && second !== null && obstaclesOf(first, second).length === 0;
            });
            expect(said.flat().map((yes, nth) => [yes, now, pairs[nth]])).toEqual(
              expected.map((yes, nth) => [yes, now, pairs[nth]]),
            );
            expect(new Set(expected).size).toBe(2);
          },
        ),
        worlds,
      );
    },
  );

  it('is false for a user whose age is unknown or who does not exist', async () => {
    const suits = async (other = daniel) => readOne(testDeps().db, suitInDatabase(mina, other, at));
    const forget = (id: string) =>
      env.DB.prepare(
        'UPDATE user_profiles SET birth_year = NULL, birth_date = NULL, birth_corrections = birth_corrections + 1, version = version + 1 WHERE id = ?',
      )
        .bind(id)
        .run();
    expect(await suits()).toBe(true);
    expect(await suits(missingId)).toBe(false);
    await forget(mina);
    expect(await suits()).toBe(false);
    await forget(daniel);
    expect(await suits()).toBe(false);
  });
});
