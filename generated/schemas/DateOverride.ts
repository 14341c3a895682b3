// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { EndTime } from './EndTime.ts';
import { StartTime } from './StartTime.ts';

/** A change on one date. */
export const DateOverride = z.object({
  onDate: z.iso.date(),
  kind: z.enum(['off', 'extra']),
  startTime: StartTime,
  endTime: EndTime,
});
