// Generated from contract/ (contract e54533efb1da). Do not edit.
import * as z from 'zod';

/** One part and whether it answers. */
export const ReadinessCheck = z.object({
  name: z.enum(['database', 'cache', 'files', 'images', 'queue', 'live']),
  isOk: z.boolean(),
});
