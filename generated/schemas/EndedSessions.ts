// Generated from contract/ (contract 6afc66c06a23). Do not edit.
import * as z from 'zod';

/** How many sessions were ended. */
export const EndedSessions = z.object({ endedCount: z.int().min(0) });
