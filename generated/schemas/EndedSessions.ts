// Generated from contract/ (contract 24a3d8b3e594). Do not edit.
import * as z from 'zod';

/** How many sessions were ended. */
export const EndedSessions = z.lazy(() => z.object({ endedCount: z.int().min(0) }));
