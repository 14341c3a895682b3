// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { EndTime } from './EndTime.ts';
import { StartTime } from './StartTime.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** An exception on one date. */
export const DateOverride = z.lazy(() => z.object({
  onDate: z.iso.date(),
  kind: z.enum(['off', 'extra']),
  startTime: StartTime,
  endTime: EndTime,
}));

true satisfies Agrees<typeof DateOverride, components['schemas']['DateOverride']>;
