// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A running match of a reported user that is between a minor and an adult. */
export const ReportMatch = z.lazy(() => z.object({
  matchId: z.guid().check(z.toLowerCase()),
  partnerId: z.guid().check(z.toLowerCase()),
  matchedAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof ReportMatch, components['schemas']['ReportMatch']>;
