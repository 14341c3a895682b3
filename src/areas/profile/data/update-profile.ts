import type { Instant } from '../../../platform/time/instant.ts';
import { and, eq, or, sql, type SQL } from 'drizzle-orm';
import type { ProfileChange } from '../rules/profile-change.ts';
import { perPatch, type Patch, type Value, type Values } from '../../../store/template.ts';
import { updateWhere } from '../../../store/update-where.ts';
import { userProfiles as p } from './tables.ts';
import { ageGroupStatements, assertStaysAdult } from './age-group.ts';
import { assertMayChangeBirth, birthColumns, isBirthSent } from './change-birth.ts';
import { isExistingUser, mayChange, assertVersion } from './guards.ts';
import { onProfileChange, onSuitabilityChange, onZoneChange } from '../hooks.ts';
import { recordZoneStatements } from './zone-history.ts';
import type { Edit } from './versioned.ts';

/**
 * Makes the statements that change what the patch names. If everything has these values already, the version stays: the
 * same zone under an older name is no change. A new zone goes into the zone history. It also increments the
 * version of the free hours, because a response with free hours contains their zone.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed, profile.under_age,
 *   profile.birth_across_adulthood, profile.birth_already_changed, profile.zone_across_adulthood
 */
export const updateProfileStatements = perPatch((change: Patch<ProfileChange>, edit: Values<Edit>) => {
  const { userId, expected, now } = edit;
  const { birthDate, birthYear, ...fields } = change;
  const birth = { birthDate, birthYear };
  const columns = {
    ...fields,
    ...birthColumns(birth),
    ...(change.timeZone === undefined
      ? {}
      : { availabilityVersion: sql`${p.availabilityVersion} + (${p.timeZone} <> ${change.timeZone})` }),
    ...nextVersion(now),
  };
  const update = updateWhere(p, columns, and(eq(p.id, userId), isBirthSent(birth) ? undefined : differs(fields)));
  const changesAge = isBirthSent(birth) || change.timeZone !== undefined;
  return [
    ...mayChange(userId),
    assertVersion(p.version, isExistingUser(userId), expected),
    ...assertMayChangeBirth(userId, birth, now),
    update,
    ...(change.timeZone === undefined ? [] : [assertStaysAdult(userId, now)]),
    ...(changesAge ? ageGroupStatements(now, userId) : []),
    ...(change.gender === undefined || changesAge ? [] : onSuitabilityChange.ask(now, userId).flat()),
    ...(change.timeZone === undefined
      ? []
      : [...recordZoneStatements(userId, now), ...onZoneChange.ask(now, userId).flat()]),
    ...onProfileChange.ask(userId, now).flat(),
  ];
});

/** Condition on the row: at least one of the columns has another value. Undefined if none is named. */
function differs(fields: Omit<Patch<ProfileChange>, 'birthDate' | 'birthYear'>): SQL | undefined {
  const { englishName, nativeName, introduction, gender, residence, timeZone } = p;
  const columns = { englishName, nativeName, introduction, gender, residence, timeZone };
  return or(
    ...Object.entries(columns).flatMap(([name, column]) => {
      const value = fields[name as keyof typeof columns]; // the keys of the object above
      return value === undefined ? [] : [sql`${column} IS NOT ${value}`];
    }),
  );
}

/** The columns that every change of the visible profile updates. */
export function nextVersion(now: Value<Instant>) {
  return { version: sql`${p.version} + 1`, updatedAt: now };
}
