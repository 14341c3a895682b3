// Generated from contract/. Do not edit.
import * as z from 'zod';
import { OnboardingField } from './OnboardingField.ts';
import { OnboardingStepName } from './OnboardingStepName.ts';

/** What a step still lacks. */
export const OnboardingDue = z.lazy(() => z.object({ step: OnboardingStepName, missing: z.array(OnboardingField) }));
