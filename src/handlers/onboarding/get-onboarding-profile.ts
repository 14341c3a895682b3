import { readStep } from './read-step.ts';
import { profileStepView } from './views/step.ts';

/** GET /onboarding/steps/profile */
export const getOnboardingProfile = readStep('profile', profileStepView);
