// Generated from contract/. Do not edit.
import * as z from 'zod';

/** One of the four steps; they can be answered in any order. */
export const OnboardingStepName = z.enum(['profile', 'languages', 'interests', 'preferences']);
