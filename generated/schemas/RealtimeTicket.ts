// Generated from contract/ (contract 57cdabf847b4). Do not edit.
import * as z from 'zod';

/** A ticket that opens one live connection. */
export const RealtimeTicket = z.object({ ticket: z.string(), expiresAt: z.iso.datetime({ offset: true }) });
