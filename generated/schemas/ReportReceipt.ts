// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ReportReason } from './ReportReason.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** Confirmation that a report was received. */
export const ReportReceipt = z.lazy(() => z.object({
  reportId: z.guid().check(z.toLowerCase()),
  reason: ReportReason,
  createdAt: z.string().check(z.refine(...format('date-time'))),
}));

true satisfies Agrees<typeof ReportReceipt, components['schemas']['ReportReceipt']>;
