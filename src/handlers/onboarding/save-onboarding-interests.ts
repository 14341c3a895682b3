import { interestsStepView } from './views/step.ts';
import { writeStep } from './write-step.ts';

/** PUT /onboarding/steps/interests */
export const saveOnboardingInterests = writeStep('interests', interestsStepView);
