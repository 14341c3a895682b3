// Generated from contract/ (contract b50137b0b7c9). Do not edit.
import * as z from 'zod';

/** How many sessions were ended. */
export const EndedSessions = z.object({ endedCount: z.int().min(0) });
