// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';

/** One of the four steps; they may be answered in any order. */
export const OnboardingStepName = z.enum(['profile', 'languages', 'interests', 'preferences']);
