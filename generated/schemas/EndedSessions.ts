// Generated from contract/ (contract 6895f147ae69). Do not edit.
import * as z from 'zod';

/** How many sessions were ended. */
export const EndedSessions = z.lazy(() => z.object({ endedCount: z.int().min(0) }));
