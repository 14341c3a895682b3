// Generated from contract/ (contract 97ea496c8f74). Do not edit.
import * as z from 'zod';

/** A ticket that opens one live connection. */
export const RealtimeTicket = z.object({ ticket: z.string(), expiresAt: z.iso.datetime({ offset: true }) });
