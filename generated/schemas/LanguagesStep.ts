// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { LanguagesStepAnswers } from './LanguagesStepAnswers.ts';
import { OnboardingField } from './OnboardingField.ts';
import { OnboardingStepStatus } from './OnboardingStepStatus.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The step `languages` of the draft. It has no effect before `completeOnboarding`. */
export const LanguagesStep = z.lazy(() => z.object({
  step: z.literal('languages'),
  status: OnboardingStepStatus,
  isSkippable: z.boolean(),
  missing: z.array(OnboardingField),
  savedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  answers: LanguagesStepAnswers,
}));

true satisfies Agrees<typeof LanguagesStep, components['schemas']['LanguagesStep']>;
