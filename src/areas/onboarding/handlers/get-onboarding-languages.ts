import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readStep } from './read-step.ts';
import { languagesStepView } from './views/step.ts';

/** GET /onboarding/steps/languages */
export async function getOnboardingLanguages(
  input: Input<'getOnboardingLanguages'>,
): Promise<Reply<'getOnboardingLanguages'>> {
  return readStep(input, 'languages', languagesStepView);
}
