import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readStep } from './read-step.ts';
import { profileStepView } from './views/step.ts';

/** GET /onboarding/steps/profile */
export async function getOnboardingProfile(
  input: Input<'getOnboardingProfile'>,
): Promise<Reply<'getOnboardingProfile'>> {
  return readStep(input, 'profile', profileStepView);
}
