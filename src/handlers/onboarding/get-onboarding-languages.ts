import { readStep } from './read-step.ts';
import { languagesStepView } from './views/step.ts';

/** GET /onboarding/steps/languages */
export const getOnboardingLanguages = readStep('languages', languagesStepView);
