import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readStep } from './read-step.ts';
import { interestsStepView } from './views/step.ts';

/** GET /onboarding/steps/interests */
export async function getOnboardingInterests(
  input: Input<'getOnboardingInterests'>,
): Promise<Reply<'getOnboardingInterests'>> {
  return readStep(input, 'interests', interestsStepView);
}
