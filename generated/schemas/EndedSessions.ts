// Generated from contract/ (contract c5e286da8a71). Do not edit.
import * as z from 'zod';

/** How many sessions were ended. */
export const EndedSessions = z.object({ endedCount: z.int().min(0) });
