// Generated from contract/. Do not edit.
import * as z from 'zod';
import { DateOverride } from './DateOverride.ts';
import { TimeZone } from './TimeZone.ts';
import { WeeklyBlock } from './WeeklyBlock.ts';

/** When a person is free, on the wall clock of her time zone. Moving to another zone does not move the hours. */
export const Availability = z.lazy(() => z.object({
  timeZone: TimeZone,
  weekly: z.array(WeeklyBlock),
  overrides: z.array(DateOverride),
}));
