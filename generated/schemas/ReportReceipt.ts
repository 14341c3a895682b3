// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ReportReason } from './ReportReason.ts';

/** Confirmation that a report was received. */
export const ReportReceipt = z.lazy(() => z.object({
  reportId: z.guid().toLowerCase(),
  reason: ReportReason,
  createdAt: z.string().refine(...format('date-time')),
}));
