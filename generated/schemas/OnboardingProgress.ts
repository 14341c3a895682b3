// Generated from contract/. Do not edit.
import * as z from 'zod';

/** The progress of the user. */
export const OnboardingProgress = z.lazy(() => z.object({
  doneSteps: z.int().min(0),
  totalSteps: z.int().min(1),
  percent: z.int().min(0).max(100),
}));
