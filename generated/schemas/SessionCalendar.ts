// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { SessionCalendarEntry } from './SessionCalendarEntry.ts';
import { TimeZone } from './TimeZone.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The sessions of a user in a range of days. */
export const SessionCalendar = z.lazy(() => z.object({
  timeZone: TimeZone,
  startsAt: z.string().check(z.refine(...format('date-time'))),
  endsAt: z.string().check(z.refine(...format('date-time'))),
  entries: z.array(SessionCalendarEntry).check(z.maxLength(240)),
  isMore: z.boolean(),
}));

true satisfies Agrees<typeof SessionCalendar, components['schemas']['SessionCalendar']>;
