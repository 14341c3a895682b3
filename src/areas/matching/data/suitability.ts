import { compute, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Appearance } from '../rules/recommendation.ts';
import { matchPreferences } from './pool-tables.ts';
import { ageBand, ageGroup, birthOf, userPreferences, userProfiles, userSettings } from '../../profile/index.ts';

type Id = string | SQLWrapper;

/**
 * Condition: the ages and the preferences of two users allow a match. These are the rules of `obstaclesOf` in
 * rules/eligibility, as a condition inside a batch; a test compares the two. A user of unknown age suits no other user.
 * The stored age groups agree as well: a statement can run later than its `now`, behind the birthday of one of the two.
 *
 * @param now the moment; the age of each user is that of the day in their own zone.
 * @param as what the wishes of the other user are compared with instead of what `one` says now (`rules/comparison.ts`).
 */
export function areSuitable(one: Id, other: Id, now: Value<Instant>, as?: Values<Appearance>): SQL {
  const person = (
    id: Id,
    gender: SQL,
  ): SQL => sql`(SELECT p.id, ${gender} AS gender, p.age_group, ${ageBand(birthOf(sql`p`), now)} AS band FROM ${userProfiles} p
    WHERE p.id = ${id} LIMIT 1)`;
  const [gender, showsBand] =
    as === undefined
      ? [sql`p.gender`, showsAgeBand(sql`a`)]
      : [sql`${as.gender}`, sql`${compute([as.showsAgeBand], Number)}`];
  return sql`EXISTS (SELECT 1 FROM ${person(one, gender)} a, ${person(other, sql`p.gender`)} b WHERE (a.band = '14-17') = (b.band = '14-17')
    AND coalesce(a.age_group = b.age_group, 1) AND ${suitsWishes(sql`a`, sql`b`, showsAgeBand(sql`b`))} AND ${suitsWishes(sql`b`, sql`a`, showsBand)})`;
}

/**
 * Condition: the two users are in one age group. A user of unknown age is in none. The stored age groups agree as well:
 * a statement can run later than its `now`, behind the birthday of one of the two.
 */
export function areOfOneAgeGroup(one: Id, other: Id, now: Value<Instant>): SQL {
  const group = (p: SQL): SQL => ageGroup(birthOf(p), now);
  return sql`EXISTS (SELECT 1 FROM ${userProfiles} p CROSS JOIN ${userProfiles} q WHERE p.id = ${one} AND q.id = ${other}
    AND ${group(sql`p`)} = ${group(sql`q`)} AND coalesce(p.age_group = q.age_group, 1))`;
}

/**
 * Condition: profile `other` meets the preferences of profile `who`. A gender that was not stated and an age band that
 * is not shown meet no preference.
 */
function suitsWishes(who: SQL, other: SQL, showsBand: SQL): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM ${userPreferences} f WHERE f.user_id = ${who}.id AND f.partner_gender IS NOT NULL AND f.partner_gender IS NOT ${other}.gender)
    AND NOT EXISTS (SELECT 1 FROM ${matchPreferences} w WHERE w.user_id = ${who}.id AND w.partner_age_bands <> '[]'
      AND (NOT ${showsBand} OR ${other}.band NOT IN (SELECT value FROM json_each(w.partner_age_bands))))`;
}

function showsAgeBand(who: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userSettings} s WHERE s.user_id = ${who}.id AND s.age_band_audience = 'everyone')`;
}
