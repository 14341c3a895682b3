import { commitThenReadAll } from '../../../store/batch.ts';
import { recordFrom, recordQueries } from '../data/record.ts';
import { skipStepStatements } from '../data/skip-step.ts';
import type { StepName } from '../rules/answers.ts';
import type { OnboardingRecord } from '../rules/onboarding.ts';
import { newestQuestionnaire, versionsThatSkip } from '../rules/questionnaire.ts';
import type { Deps } from '../../../platform/deps.ts';
import { makeEdit, requireProfile } from '../../profile/index.ts';

/**
 * Skips a step and deletes its answers. A step that is already skipped stays as it is.
 *
 * @throws Refused profile.missing, profile.deletion_pending, onboarding.already_completed,
 *   onboarding.step_not_skippable, request.precondition_failed
 */
export async function skipStep(
  deps: Deps,
  userId: string,
  step: StepName,
  expected: readonly string[] | undefined,
): Promise<OnboardingRecord> {
  const rules = { newest: newestQuestionnaire().version, skippable: versionsThatSkip(step) };
  const statements = skipStepStatements(makeEdit(deps, userId, expected), step, rules);
  return requireProfile(recordFrom(await commitThenReadAll(deps.db, statements, recordQueries(userId))));
}
