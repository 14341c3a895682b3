// Generated from contract/. Do not edit.
import * as z from 'zod';

/** A component and whether it answers. */
export const ReadinessCheck = z.lazy(() => z.object({
  name: z.enum(['database', 'cache', 'files', 'images', 'queue', 'live']),
  isOk: z.boolean(),
}));
