// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A running match of a reported user that is between a minor and an adult. */
export const ReportMatch = z.lazy(() => z.object({
  matchId: z.guid().toLowerCase(),
  partnerId: z.guid().toLowerCase(),
  matchedAt: z.string().refine(...format('date-time')),
}));

true satisfies Agrees<typeof ReportMatch, components['schemas']['ReportMatch']>;
