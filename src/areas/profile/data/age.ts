/** Ages as conditions inside a batch. They are the rules of rules/age.ts; a test compares the two. */
import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { compute, type Value } from '../../../store/template.ts';
import { adultAge, ageBandStarts } from '../rules/age.ts';
import { daysAround, type DaysAround } from '../rules/local-day.ts';

/** A birth in a statement: columns, or expressions. */
export interface BirthIn {
  readonly birthYear: SQLWrapper;
  readonly birthDate: SQLWrapper;
  readonly timeZone: SQLWrapper;
}

/** The columns of a birth, for a query that has the profile as `who`. */
export function birthOf(who: SQL): BirthIn {
  return { birthYear: sql`${who}.birth_year`, birthDate: sql`${who}.birth_date`, timeZone: sql`${who}.time_zone` };
}

/** The day (`YYYY-MM-DD`) that it is in a stored zone. */
export function localDay(zone: SQLWrapper, now: Value<Instant>): SQL {
  const around = (part: keyof DaysAround) => compute([now], (moment) => daysAround(moment)[part]);
  const isIn = (names: Value<string>): SQL => sql`instr(${names}, '|' || ${zone} || '|') > 0`;
  return sql`CASE WHEN ${isIn(around('ahead'))} THEN ${around('next')} WHEN ${isIn(around('behind'))} THEN ${around('previous')} ELSE ${around('utc')} END`;
}

/** The age in whole years that a user has certainly reached on the day in their zone. NULL if the birth is unknown. */
export function leastAge({ birthYear, birthDate, timeZone }: BirthIn, now: Value<Instant>): SQL {
  const byDate = sql`substr(t.day, 1, 4) - substr(${birthDate}, 1, 4) - (substr(t.day, 6) < substr(${birthDate}, 6))`;
  const byYear = sql`substr(t.day, 1, 4) - ${birthYear} - 1`;
  return sql`(SELECT coalesce(${byDate}, ${byYear}) FROM (SELECT ${localDay(timeZone, now)} AS day) AS t)`;
}

/** The age group: `minor` or `adult`. NULL if the birth is unknown. */
export function ageGroup(birth: BirthIn, now: Value<Instant>): SQL {
  return sql`(SELECT CASE WHEN l.age < ${sql.raw(`${adultAge}`)} THEN 'minor' WHEN l.age IS NOT NULL THEN 'adult' END
    FROM (SELECT ${leastAge(birth, now)} AS age) AS l)`;
}

/**
 * The first day on which a user is certainly 18, as the column `adult_on` computes it. NULL if the birth is unknown.
 */
export function adultOn({ birthYear, birthDate }: Omit<BirthIn, 'timeZone'>): SQL {
  const age = sql.raw(`${adultAge}`);
  const byDate = sql`date((CAST(substr(${birthDate}, 1, 4) AS INTEGER) + ${age}) || substr(${birthDate}, 5))`;
  return sql`coalesce(${byDate}, (${birthYear} + ${age} + 1) || '-01-01')`;
}

/** The age band that others see, as `ageBandOf` computes it. NULL if the birth is unknown. */
export function ageBand(birth: BirthIn, now: Value<Instant>): SQL {
  const told = sql`substr(${now}, 1, 4) - coalesce(substr(${birth.birthDate}, 1, 4), ${birth.birthYear}) - 1`;
  const cases = ageBandStarts
    .filter(([, from]) => from > adultAge)
    .map(([band, from]) => `WHEN l.told >= ${from} THEN '${band}'`)
    .toReversed()
    .join(' ');
  const adult = sql.raw(`l.age < ${adultAge} THEN '14-17' ${cases} WHEN l.age IS NOT NULL THEN '18-24'`);
  return sql`(SELECT CASE WHEN ${adult} END FROM (SELECT ${leastAge(birth, now)} AS age, ${told} AS told) AS l)`;
}
