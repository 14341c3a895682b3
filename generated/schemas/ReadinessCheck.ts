// Generated from contract/ (contract b4940a8ee41a). Do not edit.
import * as z from 'zod';

/** One part and whether it answers. */
export const ReadinessCheck = z.object({
  name: z.enum(['database', 'cache', 'files', 'images', 'queue', 'live']),
  isOk: z.boolean(),
});
