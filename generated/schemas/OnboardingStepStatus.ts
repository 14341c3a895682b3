// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/**
 * `not_started`: nothing is answered; `in_progress`: a required answer is missing; `done`: all required answers are
 * there; `skipped`: the user has skipped the step.
 */
export const OnboardingStepStatus = z.lazy(() => z.enum(['not_started', 'in_progress', 'done', 'skipped']));

true satisfies Agrees<typeof OnboardingStepStatus, components['schemas']['OnboardingStepStatus']>;
