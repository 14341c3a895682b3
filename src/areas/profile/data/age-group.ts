/** The stored age group, and what follows when it changes. */
import { sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../../../platform/time/clock.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertThat } from '../../../store/guards.ts';
import { jsonList } from '../../../store/json-list.ts';
import { text } from '../../../store/row.ts';
import { select, type Select, type Statement } from '../../../store/statement.ts';
import { onAgeGroupChange, onBirthdays, onSuitabilityChange } from '../hooks.ts';
import { addTime, utcDay } from '../../../platform/time/instant.ts';
import { ageGroup, birthOf, localDay } from './age.ts';
import { userProfiles as p } from './tables.ts';

/**
 * Makes the statements that follow a change of a user's birth or time zone: those of the areas above, then the new age
 * group. Put them behind the change, in its batch.
 */
export function ageGroupStatements(clock: Clock, userId: string): Statement[] {
  const group = ageGroup(birthOf(sql`${p}`), clock.nowIso());
  return [
    ...onAgeGroupChange.ask(clock, userId).flat(),
    // Another age is also another age band, which somebody's wishes may exclude.
    ...onSuitabilityChange.ask(clock, userId).flat(),
    sql`UPDATE ${p} SET age_group = ${group} WHERE ${p.id} = ${userId} AND age_group IS NOT ${group}`,
  ];
}

/**
 * Asserts, behind a change of the time zone, that it has not made an adult a minor again: a zone with an earlier day would,
 * and moving to and fro would cross 18 as often as one likes.
 *
 * @throws Refused profile.zone_across_adulthood
 */
export function assertStaysAdult(userId: string, now: Instant): SQL {
  const isYounger = sql`EXISTS (SELECT 1 FROM ${p} WHERE ${p.id} = ${userId} AND age_group = 'adult' AND ${ageGroup(birthOf(sql`${p}`), now)} = 'minor')`;
  return assertThat('profile.zone_across_adulthood', sql`NOT ${isYounger}`);
}

/**
 * Makes the statements that move users who have turned 18 to the adults, as one batch: about ten, and one more for each
 * user.
 */
export function birthdayStatements(clock: Clock, userIds: readonly string[]): Statement[] {
  const group = ageGroup(birthOf(sql`${p}`), clock.nowIso());
  return [
    ...onBirthdays.ask(clock, userIds).flat(),
    sql`UPDATE ${p} SET age_group = ${group} WHERE ${p.id} IN ${jsonList(userIds)} AND age_group IS NOT ${group}`,
  ];
}

/** Condition, in the statements of `onAgeGroupChange`: the user is in another age group than before. */
export function hasNewAgeGroup(userId: string, now: Instant): SQL {
  return sql`EXISTS (SELECT 1 FROM ${p} WHERE ${p.id} = ${userId} AND age_group IS NOT ${ageGroup(birthOf(sql`${p}`), now)})`;
}

/** Selects at most `limit` users who are adults since a day that has begun in their zone, the earliest first. */
export function dueBirthdays(now: Instant, limit: number): Select<string> {
  // No zone is more than a day ahead: the index gives the rows of these days only.
  const anywhere = utcDay(addTime(now, { days: 1 }));
  return select(
    sql`SELECT id FROM ${p} WHERE age_group = 'minor' AND adult_on <= ${anywhere}
      AND adult_on <= ${localDay(sql`${p.timeZone}`, now)} ORDER BY adult_on, id LIMIT CAST(${limit} AS INTEGER)`,
    (row) => text(row, 'id'),
  );
}
