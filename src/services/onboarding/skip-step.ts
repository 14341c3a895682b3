import { readOnboarding } from '../../data/onboarding/record.ts';
import { saveStep } from '../../data/onboarding/save-step.ts';
import type { StepName } from '../../domain/onboarding/answers.ts';
import { draftOf, isOpen, questionnaireOf, type OnboardingRecord } from '../../domain/onboarding/onboarding.ts';
import { newestQuestionnaire } from '../../domain/onboarding/questionnaire.ts';
import type { Deps } from '../../platform/deps.ts';
import { refuse, Refused } from '../../platform/refusal.ts';
import { editBy, present } from '../profile/edit.ts';

/**
 * Leaves a step out and drops its answers. A step that is skipped already stays as it is.
 *
 * @throws Refused profile.missing, profile.deletion_pending, onboarding.already_completed, onboarding.step_not_skippable
 */
export async function skipStep(deps: Deps, userId: string, step: StepName): Promise<OnboardingRecord> {
  const record = present(await readOnboarding(deps.db, userId));
  if (!isOpen(record)) throw new Refused(refuse('onboarding.already_completed'));
  const asked = questionnaireOf(record).steps.find((each) => each.step === step);
  if (asked?.isSkippable !== true) throw new Refused(refuse('onboarding.step_not_skippable'));
  if (draftOf(record.drafts, step)?.isSkipped === true) return record;
  return present(await saveStep(deps.db, editBy(deps, userId), step, 'skipped', newestQuestionnaire().version));
}
