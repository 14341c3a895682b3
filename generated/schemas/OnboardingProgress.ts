// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The progress of the user. */
export const OnboardingProgress = z.lazy(() => z.object({
  doneSteps: z.int().check(z.gte(0)),
  totalSteps: z.int().check(z.gte(1)),
  percent: z.int().check(z.gte(0), z.lte(100)),
}));

true satisfies Agrees<typeof OnboardingProgress, components['schemas']['OnboardingProgress']>;
