// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';

/** The clock the server lives by. */
export const Clock = z.object({
  now: z.iso.datetime({ offset: true }),
  isFrozen: z.boolean(),
  offsetSeconds: z.number(),
});
