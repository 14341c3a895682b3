/**
 * The rules of `rules/pool.ts` as SQL, made from the same constants. A test compares both over many
 * values. A column or expression of the row is passed as SQL, the day of the change as text.
 */
import type { Value } from '../../../store/template.ts';
import type { Day } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { bandDays, halvingsAtMost } from '../rules/pool.ts';

/** A number of the rules, written into the statement: a bound number would be REAL. */
const number = (value: number): SQL => sql.raw(String(value));
const days = (count: number): SQL => sql.raw(`'${count < 0 ? '' : '+'}${count} days'`);

/** `activityBandOf`. */
export function activityBand(lastActiveOn: SQL, today: Value<Day>): SQL {
  const cases = bandDays.map(
    (most, band) => sql`WHEN ${lastActiveOn} >= date(${today}, ${days(-most)}) THEN ${number(band)}`,
  );
  return sql`CASE ${sql.join(cases, sql` `)} ELSE ${number(bandDays.length)} END`;
}

/** The day on which a user who stays away leaves this band; NULL in the last one. */
export function bandEndsOn(band: SQL, lastActiveOn: SQL): SQL {
  const cases = bandDays.map((most, each) => sql`WHEN ${number(each)} THEN date(${lastActiveOn}, ${days(most + 1)})`);
  return sql`CASE ${band} ${sql.join(cases, sql` `)} END`;
}

/** Condition: the settings `s` hide the activity of a user from strangers. Then `hiddenActivity` counts. */
export const hidesActivity: SQL = sql`(s.online_status_audience <> 'everyone')`;
export const showsActivity: SQL = sql`NOT ${hidesActivity}`;

/** Condition: the settings `s` let a user be offered to others. */
export const isListed: SQL = sql`(s.is_recommended = 1 AND s.profile_visibility = 'everyone')`;

/** `laneOf`, from the result of `isListed` and the age group. */
export function lane(listed: SQL, group: SQL): SQL {
  return sql`CASE WHEN NOT ${listed} THEN 'unlisted' WHEN ${group} = 'adult' THEN 'adult' ELSE 'minor' END`;
}

/** `decayExposure`, to a day or to the day in a column. */
export function decayedExposure(exposure: SQL, exposedOn: SQL, today: Value<Day> | SQL): SQL {
  const passed = sql`CAST(julianday(${today}) - julianday(${exposedOn}) AS INTEGER)`;
  return sql`CASE WHEN ${exposedOn} IS NULL THEN 0 ELSE ${exposure} / (1 << min(max(${passed}, 0), ${number(halvingsAtMost)})) END`;
}
