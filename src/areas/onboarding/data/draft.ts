import { eq, sql, type SQL } from 'drizzle-orm';
import type { StepName } from '../rules/answers.ts';
import { assertThat } from '../../../store/guards.ts';
import { insertWhere } from '../../../store/insert-where.ts';
import type { Statement } from '../../../store/statement.ts';
import type { Value, Values } from '../../../store/template.ts';
import { type Edit, isExpected, mayChange, userProfiles } from '../../profile/index.ts';
import { onboardingData, onboardingRuns } from './tables.ts';

/**
 * Makes the statements that every change of a draft starts with: they ensure that a run is open. The first change
 * begins the run, unless onboarding was completed without a run.
 *
 * @param newest version of the questionnaire that a new run begins with.
 * @throws Refused profile.missing, profile.deletion_pending, onboarding.already_completed
 */
export function openRunStatements({ userId, now }: Values<Edit>, newest: Value<number>): Statement[] {
  const isNew = sql`EXISTS (SELECT 1 FROM ${userProfiles} WHERE ${eq(userProfiles.id, userId)} AND onboarding_completed_at IS NULL)`;
  return [
    ...mayChange(userId),
    insertWhere(
      onboardingRuns,
      { userId, questionnaireVersion: newest, startedAt: now, updatedAt: now },
      isNew,
      sql`ON CONFLICT (user_id) DO NOTHING`,
    ),
    assertThat(
      'onboarding.already_completed',
      sql`EXISTS (SELECT 1 FROM ${onboardingRuns} WHERE user_id = ${userId} AND completed_at IS NULL)`,
    ),
  ];
}

/**
 * Asserts a version of the step that `If-Match` names, if there is one. A step that was never saved has version 0.
 *
 * @throws Refused request.precondition_failed
 */
export function assertStepVersion({ userId, expected }: Values<Edit>, step: Value<StepName>): SQL {
  const current = sql`coalesce((SELECT version FROM ${onboardingData} WHERE user_id = ${userId} AND step = ${step}), 0)`;
  return assertThat('request.precondition_failed', isExpected(current, expected));
}

/** Increments the version of the run, if `condition` holds. */
export function moveRunStatement({ userId, now }: Values<Edit>, condition: SQL = sql`true`): SQL {
  return sql`UPDATE ${onboardingRuns} SET version = version + 1, updated_at = ${now} WHERE user_id = ${userId} AND ${condition}`;
}

/** The conflict clause that replaces an existing step and increments its version. */
export const replaceStep = sql`ON CONFLICT (user_id, step) DO UPDATE SET answers = excluded.answers, is_skipped = excluded.is_skipped,
  saved_at = excluded.saved_at, version = ${onboardingData.version} + 1`;
