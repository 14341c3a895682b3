import { commitThenReadAll } from '../../../store/batch.ts';
import { recordFrom, recordQueries } from '../data/record.ts';
import { saveStepStatements } from '../data/save-step.ts';
import type { StepName } from '../rules/answers.ts';
import { checkAnswers, type InputByStep } from '../rules/check.ts';
import type { OnboardingRecord } from '../rules/onboarding.ts';
import { newestQuestionnaire } from '../rules/questionnaire.ts';
import type { Deps } from '../../../platform/deps.ts';
import { firstZone, requireValid, makeEdit, requireProfile, refuseUnderAge } from '../../profile/index.ts';

/**
 * Replaces the answers of one step of the draft; nothing else changes. Returns the record after it.
 *
 * @throws Refused request.invalid, profile.under_age, profile.missing, profile.deletion_pending,
 *   onboarding.already_completed, request.precondition_failed
 */
export async function saveStep<Step extends StepName>(
  deps: Deps,
  userId: string,
  step: Step,
  input: InputByStep[Step],
  expected: readonly string[] | undefined,
): Promise<OnboardingRecord> {
  const result = checkAnswers[step](input, deps.clock.today(firstZone));
  if (result === 'under_age') throw refuseUnderAge(input);
  const { version: newest } = newestQuestionnaire();
  const statements = saveStepStatements(makeEdit(deps, userId, expected), step, requireValid(result), newest);
  return requireProfile(recordFrom(await commitThenReadAll(deps.db, statements, recordQueries(userId))));
}
