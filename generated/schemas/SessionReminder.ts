// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A reminder of a session. */
export const SessionReminder = z.lazy(() => z.object({
  offsetMinutes: z.int(),
  remindAt: z.string().check(z.refine(...format('date-time'))),
  startsAt: z.string().check(z.refine(...format('date-time'))),
  sentAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
}));

true satisfies Agrees<typeof SessionReminder, components['schemas']['SessionReminder']>;
