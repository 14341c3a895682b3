// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A ticket that opens one live connection. */
export const RealtimeTicket = z.lazy(() => z.object({
  ticket: z.string(),
  expiresAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof RealtimeTicket, components['schemas']['RealtimeTicket']>;
