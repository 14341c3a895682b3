// Generated from contract/ (contract c5e286da8a71). Do not edit.
import * as z from 'zod';
import { ReportReason } from './ReportReason.ts';

/** Proof that a report has been taken in. */
export const ReportReceipt = z.object({
  reportId: z.guid(),
  reason: ReportReason,
  createdAt: z.iso.datetime({ offset: true }),
});
