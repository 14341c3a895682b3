// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { OnboardingField } from './OnboardingField.ts';
import { OnboardingStepStatus } from './OnboardingStepStatus.ts';
import { ProfileStepAnswers } from './ProfileStepAnswers.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The step `profile` of the draft. It has no effect before `completeOnboarding`. */
export const ProfileStep = z.lazy(() => z.object({
  step: z.literal('profile'),
  status: OnboardingStepStatus,
  isSkippable: z.boolean(),
  missing: z.array(OnboardingField),
  savedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  answers: ProfileStepAnswers,
}));

true satisfies Agrees<typeof ProfileStep, components['schemas']['ProfileStep']>;
