// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { SessionKind } from './SessionKind.ts';
import { SessionReservationId } from './SessionReservationId.ts';
import { SessionRole } from './SessionRole.ts';
import { SessionStatus } from './SessionStatus.ts';
import { SessionTopic } from './SessionTopic.ts';
import { UserId } from './UserId.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A session in the calendar, or a new time that is proposed for it. */
export const SessionCalendarEntry = z.lazy(() => z.object({
  sessionId: SessionReservationId,
  isProposal: z.boolean(),
  role: SessionRole,
  status: SessionStatus,
  kind: SessionKind,
  topic: z.nullable(SessionTopic),
  partnerId: UserId,
  partnerName: z.nullable(z.string()),
  startsAt: z.string().check(z.refine(...format('date-time'))),
  endsAt: z.string().check(z.refine(...format('date-time'))),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
}));

true satisfies Agrees<typeof SessionCalendarEntry, components['schemas']['SessionCalendarEntry']>;
