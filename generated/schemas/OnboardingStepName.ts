// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';

/** One of the four steps; they may be answered in any order. */
export const OnboardingStepName = z.enum(['profile', 'languages', 'interests', 'preferences']);
