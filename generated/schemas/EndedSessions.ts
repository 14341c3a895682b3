// Generated from contract/. Do not edit.
import * as z from 'zod';

/** How many sessions have ended. */
export const EndedSessions = z.lazy(() => z.object({ endedCount: z.int().min(0) }));
