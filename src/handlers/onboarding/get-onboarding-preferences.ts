import { readStep } from './read-step.ts';
import { preferencesStepView } from './views/step.ts';

/** GET /onboarding/steps/preferences */
export const getOnboardingPreferences = readStep('preferences', preferencesStepView);
