// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A time at which a session can take place. */
export const SessionSlot = z.lazy(() => z.object({
  startsAt: z.string().check(z.refine(...format('date-time'))),
  endsAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof SessionSlot, components['schemas']['SessionSlot']>;
