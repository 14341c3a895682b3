// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { SessionReservationId } from './SessionReservationId.ts';
import { SessionStatus } from './SessionStatus.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A session of a series. */
export const SessionOccurrence = z.lazy(() => z.object({
  index: z.int().check(z.gte(1), z.lte(12)),
  sessionId: z.nullable(SessionReservationId),
  startsAt: z.string().check(z.refine(...format('date-time'))),
  endsAt: z.string().check(z.refine(...format('date-time'))),
  status: z.nullable(SessionStatus),
  isMovedAlone: z.boolean(),
  isTimeKept: z.boolean(),
}));

true satisfies Agrees<typeof SessionOccurrence, components['schemas']['SessionOccurrence']>;
