// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { SessionRole } from './SessionRole.ts';
import { SessionScope } from './SessionScope.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Another time for a session, which waits for the answer of the user who has not proposed it. */
export const SessionProposal = z.lazy(() => z.object({
  by: SessionRole,
  scope: SessionScope,
  startsAt: z.string().check(z.refine(...format('date-time'))),
  endsAt: z.string().check(z.refine(...format('date-time'))),
  durationMinutes: z.int().check(z.gte(15), z.lte(240)),
  createdAt: z.string().check(z.refine(...format('date-time'))),
  expiresAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof SessionProposal, components['schemas']['SessionProposal']>;
