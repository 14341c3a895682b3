// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { PauseDaysEntry } from './PauseDaysEntry.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The pause that a user wants. */
export const StreakPauseReplacement = z.strictObject({ pause: z.nullable(PauseDaysEntry) });

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledStreakPauseReplacement = z.compile(StreakPauseReplacement, { strict: true });

true satisfies Agrees<typeof StreakPauseReplacement, components['schemas']['StreakPauseReplacement']>;
