/**
 * The rules of a declared birth: the user changes it once at most, never across the age of an adult, never so that a
 * minor turns 18 on another day, and not at all once a moderator has corrected it.
 */
import type { Patch, Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll, assertThat } from '../../../store/guards.ts';
import { minimumAge } from '../rules/age.ts';
import { adultOn, ageGroup, leastAge } from './age.ts';
import { userProfiles as p } from './tables.ts';

/** A birth as it was sent; a property that is absent or undefined was not sent. Statements about it need `perPatch`. */
export interface BirthInput {
  readonly birthDate?: string | null | undefined;
  readonly birthYear?: number | undefined;
}

/** The birth that the row has after the change, whichever of the two properties were sent. */
function birthAfter({ birthDate, birthYear }: Patch<BirthInput>): { birthDate: SQL; birthYear: SQL; timeZone: SQL } {
  const storedDate = sql`${p.birthDate}`;
  const year = birthYear === undefined ? sql`${p.birthYear}` : sql`CAST(${birthYear} AS INTEGER)`;
  // A year alone keeps the stored date only if both agree.
  const keptDate = sql`CASE WHEN CAST(substr(${storedDate}, 1, 4) AS INTEGER) = ${year} THEN ${storedDate} END`;
  const date = birthDate === undefined ? keptDate : sql`${birthDate}`;
  return { birthDate: date, birthYear: year, timeZone: sql`${p.timeZone}` };
}

/** The columns that a change of the birth sets. A birth date sets its year too. */
export function birthColumns(sent: Patch<BirthInput>): { birthDate?: SQL; birthYear?: SQL; birthChanges?: SQL } {
  if (!isBirthSent(sent)) return {};
  const { birthDate, birthYear } = birthAfter(sent);
  return { birthDate, birthYear, birthChanges: sql`${p.birthChanges} + (${isCounted(sent)})` };
}

/**
 * The assertions before a user's change of their own birth.
 *
 * @throws Refused profile.under_age (without faults), profile.birth_across_adulthood, profile.birth_already_changed
 */
export function assertMayChangeBirth(userId: Value<string>, sent: Patch<BirthInput>, now: Value<Instant>): SQL[] {
  if (!isBirthSent(sent)) return [];
  const after = birthAfter(sent);
  const before = { birthDate: sql`${p.birthDate}`, birthYear: sql`${p.birthYear}`, timeZone: sql`${p.timeZone}` };
  const holds = (condition: SQL): SQL => sql`EXISTS (SELECT 1 FROM ${p} WHERE ${p.id} = ${userId} AND (${condition}))`;
  const isFirst = sql`${p.birthYear} IS NULL`;
  const isSameGroup = sql`${ageGroup(before, now)} = ${ageGroup(after, now)}`;
  // A minor who moved the 18th birthday would soon be an adult, or an adult among minors, without crossing 18 today.
  const isSameDay = sql`(${p.ageGroup} = 'adult' OR ${adultOn(after)} = ${adultOn(before)})`;
  return [
    assertOldEnough(holds(sql`${after.birthYear} IS NULL OR ${leastAge(after, now)} >= ${minimumAge}`)),
    assertAll([
      ['profile.birth_across_adulthood', holds(sql`${isFirst} OR (${isSameGroup} AND ${isSameDay})`)],
      ['profile.birth_already_changed', holds(sql`NOT (${isCounted(sent)}) OR ${isUnchanged}`)],
    ]),
  ];
}

/**
 * Asserts that a user is old enough for the service.
 *
 * @throws Refused profile.under_age (without faults)
 */
export function assertOldEnough(condition: SQL): SQL {
  return assertThat('profile.under_age', condition, sql`SELECT json_object('minimumAge', ${minimumAge})`);
}

/** Condition on the row before the change: neither the user nor a moderator has changed what was declared first. */
const isUnchanged = sql`(${p.birthChanges} = 0 AND ${p.birthCorrections} = 0)`;

/**
 * Condition on the row before the change: a declared birth becomes another one. A date within the declared year only
 * adds to it, once: after a change, which can have taken a date away, it counts.
 */
function isCounted(sent: Patch<BirthInput>): SQL {
  const { birthDate, birthYear } = birthAfter(sent);
  const adds = sql`(${p.birthDate} IS NULL AND ${birthDate} IS NOT NULL AND ${birthYear} = ${p.birthYear}
    AND ${isUnchanged})`;
  return sql`${p.birthYear} IS NOT NULL AND NOT ${adds} AND (${birthYear} IS NOT ${p.birthYear} OR ${birthDate} IS NOT ${p.birthDate})`;
}

/** Whether a change names the birth at all. */
export function isBirthSent({ birthDate, birthYear }: Patch<BirthInput>): boolean {
  return birthDate !== undefined || birthYear !== undefined;
}
