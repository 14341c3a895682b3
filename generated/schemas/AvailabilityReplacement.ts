// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { DateOverrideEntry } from './DateOverrideEntry.ts';
import { WeeklyBlockEntry } from './WeeklyBlockEntry.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** All free hours of the user. What is not listed is removed. */
export const AvailabilityReplacement = z.strictObject({
  weekly: z.array(WeeklyBlockEntry).check(z.maxLength(70)),
  overrides: z.array(DateOverrideEntry).check(z.maxLength(100)),
});

/** The same, compiled once while the module loads: request bodies are checked with it. */
export const compiledAvailabilityReplacement = z.compile(AvailabilityReplacement, { strict: true });

true satisfies Agrees<typeof AvailabilityReplacement, components['schemas']['AvailabilityReplacement']>;
