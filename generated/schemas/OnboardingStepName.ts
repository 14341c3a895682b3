// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';

/** One of the four steps; they may be answered in any order. */
export const OnboardingStepName = z.enum(['profile', 'languages', 'interests', 'preferences']);
