// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Whether a user has a calendar feed. */
export const CalendarFeed = z.lazy(() => z.object({
  createdAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
}));

true satisfies Agrees<typeof CalendarFeed, components['schemas']['CalendarFeed']>;
