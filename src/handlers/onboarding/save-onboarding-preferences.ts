import { preferencesStepView } from './views/step.ts';
import { writeStep } from './write-step.ts';

/** PUT /onboarding/steps/preferences */
export const saveOnboardingPreferences = writeStep('preferences', preferencesStepView);
