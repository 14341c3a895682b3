import type { Instant } from '../../../platform/time/instant.ts';
import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../../../platform/time/clock.ts';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { InterestsAnswers, PreferencesAnswers } from '../rules/answers.ts';
import type { SavedAnswers } from '../rules/onboarding.ts';
import { openDatabase } from '../../../store/database.ts';
import { assertThat, hasOperationId } from '../../../store/guards.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import {
  ageGroupStatements,
  assertMayChangeBirth,
  assertStaysAdult,
  type BirthInput,
  birthColumns,
  mayChange,
  nextVersion,
  onTopicsChange,
  recordZoneStatements,
  userInterests,
  userPreferences,
  userProfiles as p,
  writeLanguagesStatements,
  replaceWeekStatements,
} from '../../profile/index.ts';
import { onboardingData, onboardingRuns } from './tables.ts';
import type { Statement } from '../../../store/statement.ts';

/** Which run a call completes. */
export interface Completion {
  readonly userId: string;
  /** The version of the run whose answers are written. If a step was saved since, the batch aborts. */
  readonly runVersion: number;
  /** An id that is new for this call. */
  readonly operationId: string;
  readonly now: Instant;
}

/**
 * Makes the statements that copy what was saved in a draft into the live data. What was not answered, or not saved in
 * this run, stays as it is. The draft is emptied, because its answers are in the live data now.
 *
 * @throws Refused profile.missing, profile.deletion_pending; onboarding.already_completed if another call completed
 *   the run or a step was saved meanwhile; profile.under_age, profile.birth_across_adulthood,
 *   profile.birth_already_changed, profile.zone_across_adulthood
 */
export function completeRunStatements(
  db: D1Database,
  clock: Clock,
  { userId, runVersion, operationId, now }: Completion,
  answers: SavedAnswers,
  timeZone: string | undefined,
): Statement[] {
  const { native, learning } = answers.languages ?? {};
  const { interests, preferences } = answers;
  return [
    ...mayChange(userId),
    sql`UPDATE ${onboardingData} SET answers = '{}' WHERE user_id = ${userId}`,
    sql`UPDATE ${onboardingRuns} SET completed_at = ${now}, completed_op = ${operationId}, updated_at = ${now}, version = version + 1
      WHERE user_id = ${userId} AND completed_at IS NULL AND version = ${runVersion}`,
    assertThat(
      'onboarding.already_completed',
      hasOperationId(onboardingRuns.completedOp, operationId, eq(onboardingRuns.userId, userId)),
    ),
    ...assertMayChangeBirth(userId, birthIn(answers), now),
    profileStatement(db, userId, answers, timeZone, now),
    ...(timeZone === undefined ? [] : [assertStaysAdult(userId, now)]),
    ...recordZoneStatements(userId, now),
    ...(native && learning ? writeLanguagesStatements(userId, { native, learning }) : []),
    ...(preferences?.weeklyAvailability ? replaceWeekStatements(userId, preferences.weeklyAvailability) : []),
    ...(interests?.topics ? onTopicsChange.ask(userId, interests.topics).flat() : []),
    ...(interests ? [interestsStatement(userId, interests, now)] : []),
    ...(preferences ? [preferencesStatement(userId, preferences, now)] : []),
    ...ageGroupStatements(clock, userId),
  ];
}

function birthIn({ profile }: SavedAnswers): BirthInput {
  return { birthDate: profile?.birthDate, birthYear: profile?.birthYear };
}

function profileStatement(
  db: D1Database,
  userId: string,
  answers: SavedAnswers,
  timeZone: string | undefined,
  now: Instant,
) {
  const { profile, languages, preferences } = answers;
  const { birthDate: _, birthYear: __, timeZone: ___, ...fields } = profile ?? {};
  return openDatabase(db)
    .update(p)
    .set({
      ...fields,
      ...birthColumns(birthIn(answers)),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(languages && { languagesVersion: sql`${p.languagesVersion} + 1` }),
      // A response with free hours also contains their zone, so a new zone changes their version.
      ...(preferences || timeZone ? { availabilityVersion: sql`${p.availabilityVersion} + 1` } : {}),
      onboardingCompletedAt: now,
      ...nextVersion(now),
    })
    .where(eq(p.id, userId));
}

function interestsStatement(userId: string, answers: InterestsAnswers, now: Instant): SQL {
  return insertWhere(
    userInterests,
    { userId, ...answers, updatedAt: now },
    sql`true`,
    sql`ON CONFLICT (user_id) DO UPDATE SET
    version = ${userInterests.version} + 1, updated_at = excluded.updated_at${assignExcluded(userInterests, Object.keys(answers))}`,
  );
}

function preferencesStatement(userId: string, answers: PreferencesAnswers, now: Instant): SQL {
  const { weeklyAvailability: _, partnerGender, communicationMethod, dailyMinutes, ...lists } = answers;
  if (communicationMethod === undefined || dailyMinutes === undefined)
    throw new TypeError('preferences are stored whole: every questionnaire requires them');
  const given = {
    ...lists,
    communicationMethod,
    dailyMinutes,
    partnerGender: partnerGender === 'any' ? null : partnerGender,
  };
  return insertWhere(
    userPreferences,
    { userId, ...given, updatedAt: now },
    sql`true`,
    sql`ON CONFLICT (user_id) DO UPDATE SET
    version = ${userPreferences.version} + 1, updated_at = excluded.updated_at${assignExcluded(userPreferences, Object.keys(given))}`,
  );
}

/** The text `, column = excluded.column` for each of these keys. */
function assignExcluded(table: SQLiteTable, keys: readonly string[]): SQL {
  const columns = getTableColumns(table);
  return sql.join(
    keys.flatMap((key) =>
      columns[key] === undefined
        ? []
        : [sql`, ${sql.identifier(columns[key].name)} = excluded.${sql.identifier(columns[key].name)}`],
    ),
  );
}
