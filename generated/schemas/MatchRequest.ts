// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { MatchReference } from './MatchReference.ts';
import { MatchRequestDirection } from './MatchRequestDirection.ts';
import { MatchRequestMessage } from './MatchRequestMessage.ts';
import { MatchRequestStatus } from './MatchRequestStatus.ts';
import { PersonSummary } from './PersonSummary.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A user's request to learn with another user, as one of the two sees it. */
export const MatchRequest = z.lazy(() => z.object({
  requestId: z.guid().check(z.toLowerCase()),
  direction: MatchRequestDirection,
  status: MatchRequestStatus,
  partner: PersonSummary,
  message: z.nullable(MatchRequestMessage),
  createdAt: z.string().check(z.refine(...format('date-time'))),
  expiresAt: z.string().check(z.refine(...format('date-time'))),
  decidedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  match: z.nullable(MatchReference),
}));

true satisfies Agrees<typeof MatchRequest, components['schemas']['MatchRequest']>;
