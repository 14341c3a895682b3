// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';
import { ReportDecision } from './ReportDecision.ts';
import { ReportReason } from './ReportReason.ts';
import { ReportStatus } from './ReportStatus.ts';

/** A report as the moderators' queue shows it. */
export const ReportSummary = z.object({
  reportId: z.guid(),
  status: ReportStatus,
  reason: ReportReason,
  subjectId: z.guid(),
  reporterId: z.guid().nullable(),
  createdAt: z.iso.datetime({ offset: true }),
  decision: ReportDecision.nullable(),
  resolvedAt: z.iso.datetime({ offset: true }).nullable(),
});
