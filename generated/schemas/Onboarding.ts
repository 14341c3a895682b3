// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { OnboardingDue } from './OnboardingDue.ts';
import { OnboardingProgress } from './OnboardingProgress.ts';
import { OnboardingStepName } from './OnboardingStepName.ts';
import { OnboardingStepSummary } from './OnboardingStepSummary.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The user's progress from a new account to being recommended to others. */
export const Onboarding = z.lazy(() => z.object({
  status: z.enum(['not_started', 'in_progress', 'completed']),
  questionnaireVersion: z.int().check(z.gte(1)),
  steps: z.array(OnboardingStepSummary),
  currentlyDue: z.array(OnboardingDue),
  recommended: z.array(OnboardingDue),
  nextStep: z.nullable(OnboardingStepName),
  canComplete: z.boolean(),
  progress: OnboardingProgress,
  startedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  completedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
}));

true satisfies Agrees<typeof Onboarding, components['schemas']['Onboarding']>;
