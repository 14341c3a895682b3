// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { OnboardingStepName } from './OnboardingStepName.ts';
import { OnboardingStepStatus } from './OnboardingStepStatus.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A step without its answers. */
export const OnboardingStepSummary = z.lazy(() => z.object({
  step: OnboardingStepName,
  status: OnboardingStepStatus,
  isSkippable: z.boolean(),
  savedAt: z.string().refine(...format('date-time')).nullable(),
}));

true satisfies Agrees<typeof OnboardingStepSummary, components['schemas']['OnboardingStepSummary']>;
