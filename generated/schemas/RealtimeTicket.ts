// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/schema-rules.ts';

/** A ticket that opens one live connection. */
export const RealtimeTicket = z.object({ ticket: z.string(), expiresAt: z.string().refine(...format('date-time')) });
