// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';

/** One part and whether it answers. */
export const ReadinessCheck = z.object({
  name: z.enum(['database', 'cache', 'files', 'images', 'queue', 'live']),
  isOk: z.boolean(),
});
