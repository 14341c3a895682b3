// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { OnboardingField } from './OnboardingField.ts';
import { OnboardingStepName } from './OnboardingStepName.ts';

/** What a step still lacks. */
export const OnboardingDue = z.object({ step: OnboardingStepName, missing: z.array(OnboardingField) });
