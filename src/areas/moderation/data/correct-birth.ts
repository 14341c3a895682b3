import { template, type Value, type Values } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll } from '../../../store/guards.ts';
import { code, integer, text, textOrNull } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { isRecorded, recordEventStatement } from '../../auth/index.ts';
import { hasAskedOrMatched } from '../../matching/index.ts';
import { orderRecountStatement } from '../../notifications/index.ts';
import {
  ageGroup,
  ageGroups,
  ageGroupStatements,
  assertOldEnough,
  birthOf,
  isExistingUser,
  leastAge,
  minimumAge,
  type AgeGroup,
  userProfiles as p,
  onProfileChange,
} from '../../profile/index.ts';

/** A moderator's correction of a user's birth. */
export interface BirthCorrection {
  readonly userId: string;
  readonly moderatorId: string;
  readonly birthYear: number;
  /** Null if only the year is known. */
  readonly birthDate: string | null;
  readonly reason: string;
  /** New ids of the entries in the security logs of the user and of the moderator. */
  readonly eventId: string;
  readonly moderatorEventId: string;
}

/** A birth as it is stored. */
export interface StoredBirth {
  readonly userId: string;
  readonly birthYear: number;
  readonly birthDate: string | null;
  readonly ageGroup: AgeGroup;
}

/**
 * Makes the statements that correct a birth: the record first, and the change only if there is a record. The same birth
 * again writes neither. Who corrected it stands in the moderator's own log, so it goes when their account is deleted.
 *
 * @throws Refused profile.user_not_found, moderation.own_case if the moderator has asked the user for a match or was
 *   matched with them, profile.under_age (without faults)
 */
export const correctBirthStatements = template((now: Value<Instant>, correction: Values<BirthCorrection>) => {
  const { userId, moderatorId, birthDate, reason, eventId, moderatorEventId } = correction;
  const birthYear = sql`CAST(${correction.birthYear} AS INTEGER)`;
  const user = sql`${p} WHERE ${isExistingUser(userId)}`;
  const age = leastAge({ birthYear, birthDate: sql`${birthDate}`, timeZone: sql`${p.timeZone}` }, now);
  const details = sql`json_object('reason', ${reason}, 'from', json_object('birthYear', birth_year, 'birthDate', birth_date), 'to', json_object('birthYear', ${birthYear}, 'birthDate', ${birthDate}))`;
  return [
    assertAll([
      ['profile.user_not_found', sql`EXISTS (SELECT 1 FROM ${user})`],
      ['moderation.own_case', sql`NOT ${hasAskedOrMatched(moderatorId, userId)}`],
    ]),
    assertOldEnough(sql`EXISTS (SELECT 1 FROM ${user} AND ${age} >= ${minimumAge})`),
    recordEventStatement(
      { id: eventId, kind: 'birth_corrected', at: now },
      sql`SELECT id, NULL, ${details} FROM ${user} AND (birth_year, birth_date) IS NOT (${birthYear}, ${birthDate})`,
    ),
    recordEventStatement(
      { id: moderatorEventId, kind: 'birth_correction_made', at: now },
      sql`SELECT ${moderatorId}, NULL, json_object('eventId', ${eventId}) WHERE ${isRecorded(eventId)}`,
    ),
    sql`UPDATE ${p} SET birth_year = ${birthYear}, birth_date = ${birthDate}, birth_corrections = birth_corrections + 1,
      version = version + 1, updated_at = ${now} WHERE id = ${userId} AND ${isRecorded(eventId)}`,
    // It can part the user from others also where the age group stays.
    orderRecountStatement(now, userId, isRecorded(eventId)),
    ...ageGroupStatements(now, userId),
    ...onProfileChange.ask(userId, now).flat(),
  ];
});

/** The query for a user's birth. No row if it is unknown or if there is no such user. */
export const storedBirth = template((userId: Value<string>, now: Value<Instant>) => {
  const group: SQL = ageGroup(birthOf(sql`${p}`), now);
  return select(
    sql`SELECT id, birth_year, birth_date, ${group} AS age_group FROM ${p} WHERE ${isExistingUser(userId)} AND birth_year IS NOT NULL`,
    (row): StoredBirth => ({
      userId: text(row, 'id'),
      birthYear: integer(row, 'birth_year'),
      birthDate: textOrNull(row, 'birth_date'),
      ageGroup: code(row, 'age_group', ageGroups),
    }),
  );
});
