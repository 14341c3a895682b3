// Generated from contract/ (contract 38dfece1f521). Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/schema-rules.ts';
import { ReportReason } from './ReportReason.ts';

/** Proof that a report has been taken in. */
export const ReportReceipt = z.lazy(() => z.object({
  reportId: z.guid(),
  reason: ReportReason,
  createdAt: z.string().refine(...format('date-time')),
}));
