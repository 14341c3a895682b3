// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { PersonSummary } from './PersonSummary.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Two users who have agreed to learn together, as one of them sees it. */
export const Match = z.lazy(() => z.object({
  matchId: z.guid().check(z.toLowerCase()),
  partner: PersonSummary,
  roomId: z.guid().check(z.toLowerCase()),
  matchedAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof Match, components['schemas']['Match']>;
