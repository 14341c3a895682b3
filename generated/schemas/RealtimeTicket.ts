// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';

/** A ticket that opens one live connection. */
export const RealtimeTicket = z.object({ ticket: z.string(), expiresAt: z.iso.datetime({ offset: true }) });
