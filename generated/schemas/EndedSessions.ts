// Generated from contract/ (contract f28c4d4598f0). Do not edit.
import * as z from 'zod';

/** How many sessions were ended. */
export const EndedSessions = z.object({ endedCount: z.int().min(0) });
