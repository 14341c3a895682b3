// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/schema-rules.ts';

/** The clock the server lives by. */
export const Clock = z.object({
  now: z.string().refine(...format('date-time')),
  isFrozen: z.boolean(),
  offsetSeconds: z.number(),
});
