// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The clock that the server uses. */
export const Clock = z.lazy(() => z.object({
  now: z.string().check(z.refine(...format('date-time'))),
  isFrozen: z.boolean(),
  offsetSeconds: z.number(),
}));

true satisfies Agrees<typeof Clock, components['schemas']['Clock']>;
