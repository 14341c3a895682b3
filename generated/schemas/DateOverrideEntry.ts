// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { EndTime } from './EndTime.ts';
import { StartTime } from './StartTime.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** An exception on one date; without times it applies to the whole day. */
export const DateOverrideEntry = z.strictObject({
  onDate: z.iso.date(),
  kind: z.enum(['off', 'extra']),
  startTime: z.exactOptional(StartTime),
  endTime: z.exactOptional(EndTime),
});

true satisfies Agrees<typeof DateOverrideEntry, components['schemas']['DateOverrideEntry']>;
