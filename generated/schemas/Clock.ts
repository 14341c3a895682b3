// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';

/** The clock that the server uses. */
export const Clock = z.lazy(() => z.object({
  now: z.string().refine(...format('date-time')),
  isFrozen: z.boolean(),
  offsetSeconds: z.number(),
}));
