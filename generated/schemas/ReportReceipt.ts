// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';
import { ReportReason } from './ReportReason.ts';

/** Proof that a report has been taken in. */
export const ReportReceipt = z.object({
  reportId: z.guid(),
  reason: ReportReason,
  createdAt: z.iso.datetime({ offset: true }),
});
