// Generated from contract/. Do not edit.
import * as z from 'zod';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The progress of the user. */
export const OnboardingProgress = z.lazy(() => z.object({
  doneSteps: z.int().min(0),
  totalSteps: z.int().min(1),
  percent: z.int().min(0).max(100),
}));

true satisfies Agrees<typeof OnboardingProgress, components['schemas']['OnboardingProgress']>;
