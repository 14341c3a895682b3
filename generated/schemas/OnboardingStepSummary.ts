// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
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
  savedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
}));

true satisfies Agrees<typeof OnboardingStepSummary, components['schemas']['OnboardingStepSummary']>;
