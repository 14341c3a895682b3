// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { PersonSummary } from './PersonSummary.ts';
import { SessionCancellation } from './SessionCancellation.ts';
import { SessionFeedbackOfBoth } from './SessionFeedbackOfBoth.ts';
import { SessionKind } from './SessionKind.ts';
import { SessionLanguage } from './SessionLanguage.ts';
import { SessionLink } from './SessionLink.ts';
import { SessionNotes } from './SessionNotes.ts';
import { SessionOccurrence } from './SessionOccurrence.ts';
import { SessionProposal } from './SessionProposal.ts';
import { SessionReservationId } from './SessionReservationId.ts';
import { SessionRole } from './SessionRole.ts';
import { SessionSeriesPlace } from './SessionSeriesPlace.ts';
import { SessionStatus } from './SessionStatus.ts';
import { SessionTopic } from './SessionTopic.ts';
import { TimeZone } from './TimeZone.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A session of two partners, as one of them sees it. */
export const SessionReservation = z.lazy(() => z.object({
  sessionId: SessionReservationId,
  role: SessionRole,
  status: SessionStatus,
  partner: PersonSummary,
  kind: SessionKind,
  languages: z.array(SessionLanguage).check(z.maxLength(4)),
  topic: z.nullable(SessionTopic),
  notes: z.nullable(SessionNotes),
  privateNotes: z.nullable(SessionNotes),
  meetingLink: z.nullable(SessionLink),
  startsAt: z.string().check(z.refine(...format('date-time'))),
  endsAt: z.string().check(z.refine(...format('date-time'))),
  durationMinutes: z.int().check(z.gte(15), z.lte(240)),
  timeZone: z.nullable(TimeZone),
  createdAt: z.string().check(z.refine(...format('date-time'))),
  expiresAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  answeredAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  startedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  endedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  cancellation: z.nullable(SessionCancellation),
  proposal: z.nullable(SessionProposal),
  series: z.nullable(SessionSeriesPlace),
  occurrences: z.exactOptional(z.array(SessionOccurrence).check(z.minLength(1), z.maxLength(12))),
  feedback: z.nullable(SessionFeedbackOfBoth),
  isOwnAbsenceReported: z.boolean(),
  isPartnerAbsenceReported: z.boolean(),
}));

true satisfies Agrees<typeof SessionReservation, components['schemas']['SessionReservation']>;
