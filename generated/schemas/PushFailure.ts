// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A notification that the push service has not taken. */
export const PushFailure = z.lazy(() => z.object({
  at: z.string().check(z.refine(...format('date-time'))),
  reason: z.enum(['busy', 'unreachable', 'refused']),
}));

true satisfies Agrees<typeof PushFailure, components['schemas']['PushFailure']>;
