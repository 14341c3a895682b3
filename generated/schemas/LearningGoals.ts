// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a user wants to reach. */
export const LearningGoals = z.lazy(() => z.object({
  dailyMinutes: z.nullable(z.int().check(z.gte(1), z.lte(720))),
  weeklyDays: z.nullable(z.int().check(z.gte(1), z.lte(7))),
}));

true satisfies Agrees<typeof LearningGoals, components['schemas']['LearningGoals']>;
