// Generated from contract/. Do not edit.
import * as z from 'zod';

/**
 * `not_started`: nothing is answered. `in_progress`: something required is missing. `done`: all that is required is
 * answered.
 * `skipped`: left out on purpose.
 */
export const OnboardingStepStatus = z.lazy(() => z.enum(['not_started', 'in_progress', 'done', 'skipped']));
