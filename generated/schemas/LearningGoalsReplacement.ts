// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** What a user wants to reach. A goal that is null is given up. */
export const LearningGoalsReplacement = z.strictObject({
  dailyMinutes: z.nullable(z.int().check(z.gte(1), z.lte(720))),
  weeklyDays: z.nullable(z.int().check(z.gte(1), z.lte(7))),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledLearningGoalsReplacement = z.compile(LearningGoalsReplacement, { strict: true });

true satisfies Agrees<typeof LearningGoalsReplacement, components['schemas']['LearningGoalsReplacement']>;
