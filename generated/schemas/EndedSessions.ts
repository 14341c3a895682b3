// Generated from contract/ (contract f2aeef4c8d6a). Do not edit.
import * as z from 'zod';

/** How many sessions were ended. */
export const EndedSessions = z.lazy(() => z.object({ endedCount: z.int().min(0) }));
