// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { OnboardingField } from './OnboardingField.ts';
import { OnboardingStepStatus } from './OnboardingStepStatus.ts';
import { PreferencesStepAnswers } from './PreferencesStepAnswers.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The step `preferences` of the draft. It has no effect before `completeOnboarding`. */
export const PreferencesStep = z.lazy(() => z.object({
  step: z.literal('preferences'),
  status: OnboardingStepStatus,
  isSkippable: z.boolean(),
  missing: z.array(OnboardingField),
  savedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  answers: PreferencesStepAnswers,
}));

true satisfies Agrees<typeof PreferencesStep, components['schemas']['PreferencesStep']>;
