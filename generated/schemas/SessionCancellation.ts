// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { SessionCancelReason } from './SessionCancelReason.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Who has cancelled a session, and when. */
export const SessionCancellation = z.lazy(() => z.object({
  by: z.enum(['host', 'guest', 'service']),
  at: z.string().check(z.refine(...format('date-time'))),
  reason: z.nullable(SessionCancelReason),
  isLate: z.boolean(),
}));

true satisfies Agrees<typeof SessionCancellation, components['schemas']['SessionCancellation']>;
