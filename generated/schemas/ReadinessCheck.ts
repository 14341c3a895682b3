// Generated from contract/ (contract 6afc66c06a23). Do not edit.
import * as z from 'zod';

/** One part and whether it answers. */
export const ReadinessCheck = z.object({
  name: z.enum(['database', 'cache', 'files', 'images', 'queue', 'live']),
  isOk: z.boolean(),
});
