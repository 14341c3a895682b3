// Generated from contract/ (contract 38dfece1f521). Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/schema-rules.ts';

/** The clock the server lives by. */
export const Clock = z.lazy(() => z.object({
  now: z.string().refine(...format('date-time')),
  isFrozen: z.boolean(),
  offsetSeconds: z.number(),
}));
