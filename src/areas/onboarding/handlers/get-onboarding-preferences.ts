import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readStep } from './read-step.ts';
import { preferencesStepView } from './views/step.ts';

/** GET /onboarding/steps/preferences */
export async function getOnboardingPreferences(
  input: Input<'getOnboardingPreferences'>,
): Promise<Reply<'getOnboardingPreferences'>> {
  return readStep(input, 'preferences', preferencesStepView);
}
