// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How far a user is with their goals. */
export const GoalProgress = z.lazy(() => z.object({
  dailyMinutes: z.nullable(z.int().check(z.gte(1), z.lte(720))),
  minutesToday: z.int().check(z.gte(0)),
  weeklyDays: z.nullable(z.int().check(z.gte(1), z.lte(7))),
  activeDaysThisWeek: z.int().check(z.gte(0), z.lte(7)),
}));

true satisfies Agrees<typeof GoalProgress, components['schemas']['GoalProgress']>;
