// Generated from contract/. Do not edit.
import * as z from 'zod';
import { pattern } from '../../src/platform/wire/schema-rules.ts';
import { EndTime } from './EndTime.ts';
import { StartTime } from './StartTime.ts';

/** An exception on one date; without times it applies to the whole day. */
export const DateOverrideEntry = z.strictObject({
  onDate: z.iso.date().refine(...pattern(/^(1999|20\d\d|210[01])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, 'Must be a date from 1999 to 2101.', '1999년부터 2101년까지의 날짜여야 합니다.')),
  kind: z.enum(['off', 'extra']),
  startTime: z.exactOptional(StartTime),
  endTime: z.exactOptional(EndTime),
});
