// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';

/** A ticket that opens one live connection. */
export const RealtimeTicket = z.lazy(() => z.object({
  ticket: z.string(),
  expiresAt: z.string().refine(...format('date-time')),
}));
