// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { DateOverride } from './DateOverride.ts';
import { TimeZone } from './TimeZone.ts';
import { WeeklyBlock } from './WeeklyBlock.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** When a user is free, in local times of their time zone. Moving to another time zone does not change these times. */
export const Availability = z.lazy(() => z.object({
  timeZone: TimeZone,
  weekly: z.array(WeeklyBlock),
  overrides: z.array(DateOverride),
}));

true satisfies Agrees<typeof Availability, components['schemas']['Availability']>;
