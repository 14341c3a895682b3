// Generated from contract/ (contract 38dfece1f521). Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/schema-rules.ts';

/** A ticket that opens one live connection. */
export const RealtimeTicket = z.lazy(() => z.object({
  ticket: z.string(),
  expiresAt: z.string().refine(...format('date-time')),
}));
