// Generated from contract/ (contract 2634d4709e64). Do not edit.
import * as z from 'zod';

/** One part and whether it answers. */
export const ReadinessCheck = z.object({
  name: z.enum(['database', 'cache', 'files', 'images', 'queue', 'live']),
  isOk: z.boolean(),
});
