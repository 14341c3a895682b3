import type { Instant } from '../../../platform/time/instant.ts';
import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { InterestsAnswers, PreferencesAnswers, ProfileAnswers } from '../rules/answers.ts';
import type { SavedAnswers } from '../rules/onboarding.ts';
import { assertThat, hasOperationId } from '../../../store/guards.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import {
  type Languages,
  ageGroupStatements,
  assertMayChangeBirth,
  assertStaysAdult,
  birthColumns,
  mayChange,
  nextVersion,
  onLanguagesChange,
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
import { perPatch, template, type Patch, type Value, type Values } from '../../../store/template.ts';
import { updateWhere } from '../../../store/update-where.ts';

/** Which run a call completes. */
export interface Completion {
  readonly userId: string;
  /** The version of the run whose answers are written. If a step was saved since, the batch aborts. */
  readonly runVersion: number;
  /** An id that is new for this call. */
  readonly operationId: string;
  readonly now: Instant;
}

/** What a completion copies into the live data. */
export interface Completed {
  readonly answers: SavedAnswers;
  /** The zone that the answers name or that follows from the residence. */
  readonly timeZone: string | undefined;
}

/** The columns of `user_preferences` that the answers name. */
function wishesIn({
  partnerGender,
  communicationMethod,
  dailyMinutes,
  partnerPersonalities,
  groupSizes,
}: PreferencesAnswers) {
  if (communicationMethod === undefined || dailyMinutes === undefined)
    throw new TypeError('preferences are stored whole: every questionnaire requires them');
  return {
    ...(partnerPersonalities && { partnerPersonalities }),
    ...(groupSizes && { groupSizes }),
    communicationMethod,
    dailyMinutes,
    partnerGender: partnerGender === 'any' ? null : partnerGender,
  };
}

/**
 * Makes the statements that copy what was saved in a draft into the live data. What was not answered, or not saved in
 * this run, stays as it is. The draft is emptied, because its answers are in the live data now.
 *
 * @throws Refused profile.missing, profile.deletion_pending; onboarding.already_completed if another call completed
 *   the run or a step was saved meanwhile; profile.under_age, profile.birth_across_adulthood,
 *   profile.birth_already_changed, profile.zone_across_adulthood
 */
export function completeRunStatements(run: Completion, { answers, timeZone }: Completed): Statement[] {
  const { userId, now } = run;
  const { profile = {}, languages, interests, preferences } = answers;
  const { native, learning } = languages ?? {};
  const { weeklyAvailability } = preferences ?? {};
  return [
    ...closeRunStatements(run),
    // A response with free hours also contains their zone, so a new zone changes their version.
    ...profileStatements({ ...profile, timeZone }, run, {
      languageSteps: languages === undefined ? 0 : 1,
      hourSteps: preferences === undefined && timeZone === undefined ? 0 : 1,
    }),
    ...(native && learning
      ? [...noteLevelsStatements(now, userId, learning), ...writeLanguagesStatements(userId, { native, learning })]
      : []),
    ...(weeklyAvailability ? replaceWeekStatements(userId, weeklyAvailability) : []),
    ...(interests ? interestsStatements(interests, run) : []),
    ...(preferences ? [preferencesStatement(wishesIn(preferences), run)] : []),
    ...ageGroupStatements(now, userId),
  ];
}

const noteLevelsStatements = template(
  (now: Value<Instant>, userId: Value<string>, learning: Value<Languages['learning']>) =>
    onLanguagesChange.ask(now, userId, learning).flat(),
);

const closeRunStatements = template(({ userId, runVersion, operationId, now }: Values<Completion>) => [
  ...mayChange(userId),
  sql`UPDATE ${onboardingData} SET answers = '{}' WHERE user_id = ${userId}`,
  sql`UPDATE ${onboardingRuns} SET completed_at = ${now}, completed_op = ${operationId}, updated_at = ${now}, version = version + 1
    WHERE user_id = ${userId} AND completed_at IS NULL AND version = ${runVersion}`,
  assertThat(
    'onboarding.already_completed',
    hasOperationId(onboardingRuns.completedOp, operationId, eq(onboardingRuns.userId, userId)),
  ),
]);

type ProfilePatch = Omit<ProfileAnswers, 'timeZone'> & Pick<Completed, 'timeZone'>;

/** By how much the versions of the languages and of the free hours grow. */
interface VersionSteps {
  readonly languageSteps: 0 | 1;
  readonly hourSteps: 0 | 1;
}

const profileStatements = perPatch(
  (
    { birthDate, birthYear, ...fields }: Patch<ProfilePatch>,
    { userId, now }: Values<Completion>,
    { languageSteps, hourSteps }: Values<VersionSteps>,
  ) => {
    const birth = { birthDate, birthYear };
    const columns = {
      ...fields,
      ...birthColumns(birth),
      languagesVersion: sql`${p.languagesVersion} + ${languageSteps}`,
      availabilityVersion: sql`${p.availabilityVersion} + ${hourSteps}`,
      onboardingCompletedAt: now,
      ...nextVersion(now),
    };
    return [
      ...assertMayChangeBirth(userId, birth, now),
      updateWhere(p, columns, eq(p.id, userId)),
      ...(fields.timeZone === undefined ? [] : [assertStaysAdult(userId, now)]),
      ...recordZoneStatements(userId, now),
    ];
  },
);

const interestsStatements = perPatch((answers: Patch<InterestsAnswers>, { userId, now }: Values<Completion>) => [
  ...(answers.topics === undefined ? [] : onTopicsChange.ask(userId, answers.topics).flat()),
  insertWhere(
    userInterests,
    { userId, ...answers, updatedAt: now },
    sql`true`,
    sql`ON CONFLICT (user_id) DO UPDATE SET
    version = ${userInterests.version} + 1, updated_at = excluded.updated_at${assignExcluded(userInterests, Object.keys(answers))}`,
  ),
]);

const preferencesStatement = perPatch(
  (wishes: Patch<ReturnType<typeof wishesIn>>, { userId, now }: Values<Completion>) =>
    insertWhere(
      userPreferences,
      { userId, ...wishes, updatedAt: now },
      sql`true`,
      sql`ON CONFLICT (user_id) DO UPDATE SET
      version = ${userPreferences.version} + 1, updated_at = excluded.updated_at${assignExcluded(userPreferences, Object.keys(wishes))}`,
    ),
);

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
