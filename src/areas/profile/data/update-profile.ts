import type { Instant } from '../../../platform/time/instant.ts';
import { eq, sql, type SQL } from 'drizzle-orm';
import type { ProfileChange } from '../rules/profile-change.ts';
import type { Statement } from '../../../store/statement.ts';
import { open } from '../../../store/database.ts';
import { userProfiles as p } from './tables.ts';
import { isThere, mayChange, assertVersion } from './guards.ts';
import type { Edit } from './versioned.ts';

/**
 * Statements that change what the patch names. A new zone is written into the zone history by trigger, and moves the version of the free
 * hours, which are answered together with their zone.
 *
 * @throws Refused profile.missing, profile.deletion_pending, request.precondition_failed
 */
export function updateProfileStatements(db: D1Database, edit: Edit, change: ProfileChange): Statement[] {
  const { userId, expected, now } = edit;
  const { birthDate, birthYear, ...fields } = change;
  const update = open(db)
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
  return [...mayChange(userId), ...assertVersion(p.version, isThere(userId), expected), update];
}

/** Columns that move with every change of what the profile shows. */
export function nextVersion(now: Instant) {
  return { version: sql`${p.version} + 1`, updatedAt: now };
}

/** What was said about a birth: absent was not said. */
interface SaidBirth {
  readonly birthDate?: string | null | undefined;
  readonly birthYear?: number | undefined;
}

/** A day of birth comes with its year; a year alone keeps the stored day only if it agrees with it. */
export function birthColumns({ birthDate, birthYear }: SaidBirth): {
  birthDate?: string | null | SQL;
  birthYear?: number;
} {
  if (birthYear === undefined) return birthDate === undefined ? {} : { birthDate };
  if (birthDate !== undefined) return { birthYear, birthDate };
  const agrees = sql`CAST(substr(${p.birthDate}, 1, 4) AS INTEGER) = CAST(${birthYear} AS INTEGER)`;
  return { birthYear, birthDate: sql`CASE WHEN ${agrees} THEN ${p.birthDate} END` };
}
