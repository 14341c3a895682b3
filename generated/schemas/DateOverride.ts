// Generated from contract/. Do not edit.
import * as z from 'zod';
import { EndTime } from './EndTime.ts';
import { StartTime } from './StartTime.ts';

/** An exception on one date. */
export const DateOverride = z.lazy(() => z.object({
  onDate: z.iso.date(),
  kind: z.enum(['off', 'extra']),
  startTime: StartTime,
  endTime: EndTime,
}));
