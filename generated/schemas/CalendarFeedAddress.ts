// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The secret address of a calendar feed. It is answered once. */
export const CalendarFeedAddress = z.lazy(() => z.object({
  url: z.string().check(z.refine(...format('uri'))),
  createdAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof CalendarFeedAddress, components['schemas']['CalendarFeedAddress']>;
