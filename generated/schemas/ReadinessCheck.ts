// Generated from contract/. Do not edit.
import * as z from 'zod';

/** One part and whether it answers. */
export const ReadinessCheck = z.lazy(() => z.object({
  name: z.enum(['database', 'cache', 'files', 'images', 'queue', 'live']),
  isOk: z.boolean(),
}));
