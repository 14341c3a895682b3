// Generated from contract/ (contract 3885fe2cd30d). Do not edit.
import * as z from 'zod';

/** How many sessions were ended. */
export const EndedSessions = z.lazy(() => z.object({ endedCount: z.int().min(0) }));
