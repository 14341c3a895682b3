/** The stored age group, and what follows when it changes. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertThat } from '../../../store/guards.ts';
import { jsonList } from '../../../store/json-list.ts';
import { addTimeTo, utcDayOf } from '../../../store/moments.ts';
import { text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { onAgeGroupChange, onBirthdays, onSuitabilityChange } from '../hooks.ts';
import { ageGroup, birthOf, localDay } from './age.ts';
import { userProfiles as p } from './tables.ts';

/**
 * Makes the statements that follow a change of a user's birth or time zone: those of the areas above, then the new age
 * group. Put them behind the change, in its batch.
 */
export const ageGroupStatements = template((now: Value<Instant>, userId: Value<string>) => {
  const group = ageGroup(birthOf(sql`${p}`), now);
  return [
    ...onAgeGroupChange.ask(now, userId).flat(),
    // Another age is also another age band, which somebody's wishes may exclude.
    ...onSuitabilityChange.ask(now, userId).flat(),
    sql`UPDATE ${p} SET age_group = ${group} WHERE ${p.id} = ${userId} AND age_group IS NOT ${group}`,
  ];
});

/**
 * Asserts, behind a change of the time zone, that it has not made an adult a minor again: a zone with an earlier day
 * would, and moving to and fro would cross 18 as often as one likes.
 *
 * @throws Refused profile.zone_across_adulthood
 */
export function assertStaysAdult(userId: Value<string>, now: Value<Instant>): SQL {
  const isYounger = sql`EXISTS (SELECT 1 FROM ${p} WHERE ${p.id} = ${userId} AND age_group = 'adult' AND ${ageGroup(birthOf(sql`${p}`), now)} = 'minor')`;
  return assertThat('profile.zone_across_adulthood', sql`NOT ${isYounger}`);
}

/** Makes the statements that move users who have turned 18 to the adults, as one batch. */
export const birthdayStatements = template((now: Value<Instant>, userIds: Value<readonly string[]>) => {
  const group = ageGroup(birthOf(sql`${p}`), now);
  return [
    ...onBirthdays.ask(now, userIds).flat(),
    sql`UPDATE ${p} SET age_group = ${group} WHERE ${p.id} IN ${jsonList(userIds)} AND age_group IS NOT ${group}`,
  ];
});

/** Condition, in the statements of `onAgeGroupChange`: the user is in another age group than before. */
export function hasNewAgeGroup(userId: Value<string> | SQL, now: Value<Instant>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${p} WHERE ${p.id} = ${userId} AND age_group IS NOT ${ageGroup(birthOf(sql`${p}`), now)})`;
}

/** Selects at most `limit` users who are adults since a day that has begun in their zone, the earliest first. */
export const dueBirthdays = template((now: Value<Instant>, limit: Value<number>) => {
  // No zone is more than a day ahead: the index gives the rows of these days only.
  const anywhere = utcDayOf(addTimeTo(now, { days: 1 }));
  return select(
    sql`SELECT id FROM ${p} WHERE age_group = 'minor' AND adult_on <= ${anywhere}
      AND adult_on <= ${localDay(sql`${p.timeZone}`, now)} ORDER BY adult_on, id LIMIT CAST(${limit} AS INTEGER)`,
    (row) => text(row, 'id'),
  );
});
