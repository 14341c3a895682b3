// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** One of the four steps; they can be answered in any order. */
export const OnboardingStepName = z.enum(['profile', 'languages', 'interests', 'preferences']);

true satisfies Agrees<typeof OnboardingStepName, components['schemas']['OnboardingStepName']>;
