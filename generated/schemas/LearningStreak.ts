// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** How many active days of a user follow each other. */
export const LearningStreak = z.lazy(() => z.object({
  today: z.iso.date(),
  current: z.int().check(z.gte(0)),
  longest: z.int().check(z.gte(0)),
  startedOn: z.nullable(z.iso.date()),
  lastActiveOn: z.nullable(z.iso.date()),
  isActiveToday: z.boolean(),
  isPaused: z.boolean(),
  isAtRisk: z.boolean(),
  freezes: z.int().check(z.gte(0), z.lte(2)),
  daysToNextFreeze: z.nullable(z.int().check(z.gte(1), z.lte(7))),
  frozenDays: z.array(z.iso.date()),
}));

true satisfies Agrees<typeof LearningStreak, components['schemas']['LearningStreak']>;
