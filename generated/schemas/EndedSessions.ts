// Generated from contract/ (contract a66aacd767ab). Do not edit.
import * as z from 'zod';

/** How many sessions were ended. */
export const EndedSessions = z.object({ endedCount: z.int().min(0) });
