import { readStep } from './read-step.ts';
import { interestsStepView } from './views/step.ts';

/** GET /onboarding/steps/interests */
export const getOnboardingInterests = readStep('interests', interestsStepView);
