import type { Instant } from '../../../platform/time/instant.ts';
import { eq, sql, type SQL } from 'drizzle-orm';
import type { ProfileChange } from '../rules/profile-change.ts';
import type { Statement } from '../../../store/statement.ts';
import { openDatabase } from '../../../store/database.ts';
import { userProfiles as p } from './tables.ts';
import { isExistingUser, mayChange, assertVersion } from './guards.ts';
import { onProfileChange } from '../hooks.ts';
import { recordZoneStatements } from './zone-history.ts';
import type { Edit } from './versioned.ts';

/**
 * Makes the statements that change what the patch names. A new zone goes into the zone history. It also increments the version of the free hours, because a response with free hours contains their zone.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export function updateProfileStatements(db: D1Database, edit: Edit, change: ProfileChange): Statement[] {
  const { userId, expected, now } = edit;
  const { birthDate, birthYear, ...fields } = change;
  const update = openDatabase(db)
    .update(p)
    .set({
      ...fields,
      ...birthColumns({ birthDate, birthYear }),
      ...(change.timeZone === undefined
        ? {}
        : { availabilityVersion: sql`${p.availabilityVersion} + (${p.timeZone} <> ${change.timeZone})` }),
      ...nextVersion(now),
    })
    .where(eq(p.id, userId));
  return [
    ...mayChange(userId),
    ...assertVersion(p.version, isExistingUser(userId), expected),
    update,
    ...(change.timeZone === undefined ? [] : recordZoneStatements(userId, now)),
    ...onProfileChange.ask(userId, now).flat(),
  ];
}

/** The columns that every change of the visible profile updates. */
export function nextVersion(now: Instant) {
  return { version: sql`${p.version} + 1`, updatedAt: now };
}

/** A birth as it was sent; an absent property was not sent. */
interface BirthInput {
  readonly birthDate?: string | null | undefined;
  readonly birthYear?: number | undefined;
}

/** A birth date sets its year too. A year alone keeps the stored date only if both agree. */
export function birthColumns({ birthDate, birthYear }: BirthInput): {
  birthDate?: string | null | SQL;
  birthYear?: number;
} {
  if (birthYear === undefined) return birthDate === undefined ? {} : { birthDate };
  if (birthDate !== undefined) return { birthYear, birthDate };
  const agrees = sql`CAST(substr(${p.birthDate}, 1, 4) AS INTEGER) = CAST(${birthYear} AS INTEGER)`;
  return { birthYear, birthDate: sql`CASE WHEN ${agrees} THEN ${p.birthDate} END` };
}
