import { eq, sql, type SQL } from 'drizzle-orm';
import type { AnswersByStep, StepName } from '../../domain/onboarding/answers.ts';
import type { OnboardingRecord } from '../../domain/onboarding/onboarding.ts';
import { commitThenReadAll } from '../batch.ts';
import { assertThat } from '../guards.ts';
import { insertWhere } from '../insert-where.ts';
import { mayChange } from '../profiles/guards.ts';
import type { Edit } from '../profiles/versioned.ts';
import { onboardingData, onboardingRuns } from '../schema/onboarding.ts';
import { userProfiles } from '../schema/profiles.ts';
import { recordFrom, recordQueries } from './record.ts';

/** What a step becomes: answered (perhaps with nothing), or skipped. */
export type StepChange = { readonly answers: AnswersByStep[StepName] } | 'skipped';

/**
 * Saves one step of the draft and begins the run if this is the first. One round trip; answers the record afterwards.
 *
 * @param newest version of the questionnaire a new run begins with.
 * @throws Refused profile.missing, profile.deletion_pending, onboarding.already_completed, request.precondition_failed
 */
export async function saveStep(db: D1Database, edit: Edit, step: StepName, change: StepChange, newest: number): Promise<OnboardingRecord | undefined> {
  const { userId, expected, now } = edit;
  const isSkipped = change === 'skipped';
  const answers = isSkipped ? '{}' : JSON.stringify(change.answers);
  return recordFrom(await commitThenReadAll(db, [
    ...mayChange(userId),
    beginRun(userId, newest, now),
    assertThat('onboarding.already_completed', sql`EXISTS (SELECT 1 FROM ${onboardingRuns} WHERE user_id = ${userId} AND completed_at IS NULL)`),
    ...stepIs(userId, step, expected),
    insertWhere(onboardingData, { userId, step, isSkipped, answers, savedAt: now }, sql`true`, replaceStep),
    sql`UPDATE ${onboardingRuns} SET version = version + 1, updated_at = ${now} WHERE user_id = ${userId}`,
  ], recordQueries(db, userId)));
}

/** Ends in the place of the draft that is there, at its next version. */
export const replaceStep = sql`ON CONFLICT (user_id, step) DO UPDATE SET answers = excluded.answers, is_skipped = excluded.is_skipped,
  saved_at = excluded.saved_at, version = ${onboardingData.version} + 1`;

/** Begins a run unless there is one, or onboarding has been completed without one. */
function beginRun(userId: string, questionnaireVersion: number, now: string): SQL {
  const isNew = sql`EXISTS (SELECT 1 FROM ${userProfiles} WHERE ${eq(userProfiles.id, userId)} AND onboarding_completed_at IS NULL)`;
  return insertWhere(onboardingRuns, { userId, questionnaireVersion, startedAt: now, updatedAt: now }, isNew, sql`ON CONFLICT (user_id) DO NOTHING`);
}

/** Demands the version that `If-Match` named; a step that was never saved has version 0. */
function stepIs(userId: string, step: StepName, expected: string | undefined): SQL[] {
  if (expected === undefined) return [];
  const current = sql`coalesce((SELECT version FROM ${onboardingData} WHERE user_id = ${userId} AND step = ${step}), 0)`;
  return [assertThat('request.precondition_failed', sql`CAST(${current} AS TEXT) = ${expected}`)];
}
