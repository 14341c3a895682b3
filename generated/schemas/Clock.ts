// Generated from contract/ (contract c5e286da8a71). Do not edit.
import * as z from 'zod';

/** The clock the server lives by. */
export const Clock = z.object({
  now: z.iso.datetime({ offset: true }),
  isFrozen: z.boolean(),
  offsetSeconds: z.number(),
});
