import { languagesStepView } from './views/step.ts';
import { writeStep } from './write-step.ts';

/** PUT /onboarding/steps/languages */
export const saveOnboardingLanguages = writeStep('languages', languagesStepView);
