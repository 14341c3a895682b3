import { profileStepView } from './views/step.ts';
import { writeStep } from './write-step.ts';

/** PUT /onboarding/steps/profile */
export const saveOnboardingProfile = writeStep('profile', profileStepView);
