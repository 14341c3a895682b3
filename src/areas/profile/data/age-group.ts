/** The stored age group, and what follows when it changes. */
import { sql, type SQL } from 'drizzle-orm';
import { addTime, utcDay, type Instant } from '../../../platform/time/instant.ts';
import { text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { compute, template, type Value } from '../../../store/template.ts';
import { onAgeGroupChange, onSuitabilityChange } from '../hooks.ts';
import { ageGroup, birthOf, localDay } from './age.ts';
import { userProfiles as p } from './tables.ts';

/**
 * Makes the statements that follow a change of a user's birth or time zone, and a birthday: those of the areas above,
 * then the new age group. Put them behind the change, in its batch.
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

/** Condition, in the statements of `onAgeGroupChange`: the user is in another age group than before. */
export function hasNewAgeGroup(userId: Value<string>, now: Value<Instant>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${p} WHERE ${p.id} = ${userId} AND age_group IS NOT ${ageGroup(birthOf(sql`${p}`), now)})`;
}

/** Selects at most `limit` users who are adults since a day that has begun in their zone, the earliest first. */
export const dueBirthdays = template((now: Value<Instant>, limit: Value<number>) => {
  // No zone is more than a day ahead: the index gives the rows of these days only.
  const anywhere = compute([now], (moment) => utcDay(addTime(moment, { days: 1 })));
  return select(
    sql`SELECT id FROM ${p} WHERE age_group = 'minor' AND adult_on <= ${anywhere}
      AND adult_on <= ${localDay(sql`${p.timeZone}`, now)} ORDER BY adult_on, id LIMIT CAST(${limit} AS INTEGER)`,
    (row) => text(row, 'id'),
  );
});
