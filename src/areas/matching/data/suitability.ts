import type { Day } from '../../../platform/time/instant.ts';
import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { ageBand } from './derived.ts';
import { matchPreferences } from './pool-tables.ts';
import { userPreferences, userProfiles, userSettings } from '../../profile/index.ts';

/**
 * Condition: the ages and the preferences of two users allow a match. These are the rules of `obstaclesOf` in
 * rules/eligibility, as a condition inside a batch; a test compares the two. A user of unknown age suits no other user.
 *
 * @param today the day (UTC, `YYYY-MM-DD`) for which ages are computed.
 */
export function areSuitable(one: string | SQLWrapper, other: string | SQLWrapper, today: Day): SQL {
  const isMinor = (who: SQL): SQL => sql`(${ageBand(who, today)} = '14-17')`;
  return sql`EXISTS (SELECT 1 FROM ${userProfiles} a, ${userProfiles} b WHERE a.id = ${one} AND b.id = ${other}
    AND ${isMinor(sql`a`)} = ${isMinor(sql`b`)} AND ${suitsWishes(sql`a`, sql`b`, today)} AND ${suitsWishes(sql`b`, sql`a`, today)})`;
}

/**
 * Condition: profile `other` meets the preferences of profile `who`. A gender that was not stated and an age band that
 * is not shown meet no preference.
 */
function suitsWishes(who: SQL, other: SQL, today: Day): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM ${userPreferences} f WHERE f.user_id = ${who}.id AND f.partner_gender IS NOT NULL AND f.partner_gender IS NOT ${other}.gender)
    AND NOT EXISTS (SELECT 1 FROM ${matchPreferences} w WHERE w.user_id = ${who}.id AND w.partner_age_bands <> '[]'
      AND (NOT ${showsAgeBand(other)} OR ${ageBand(other, today)} NOT IN (SELECT value FROM json_each(w.partner_age_bands))))`;
}

function showsAgeBand(who: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM ${userSettings} s WHERE s.user_id = ${who}.id AND s.age_band_audience = 'everyone')`;
}
