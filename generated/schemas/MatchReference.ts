// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** The match that a request led to, while the match lasts. */
export const MatchReference = z.lazy(() => z.object({
  matchId: z.guid().check(z.toLowerCase()),
  roomId: z.guid().check(z.toLowerCase()),
  matchedAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof MatchReference, components['schemas']['MatchReference']>;
