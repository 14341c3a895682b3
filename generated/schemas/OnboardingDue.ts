// Generated from contract/ (contract 2634d4709e64). Do not edit.
import * as z from 'zod';
import { OnboardingField } from './OnboardingField.ts';
import { OnboardingStepName } from './OnboardingStepName.ts';

/** What a step still lacks. */
export const OnboardingDue = z.object({ step: OnboardingStepName, missing: z.array(OnboardingField) });
