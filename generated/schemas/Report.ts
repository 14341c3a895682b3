// Generated from contract/ (contract 45ad28cc65a2). Do not edit.
import * as z from 'zod';
import { ReportDecision } from './ReportDecision.ts';
import { ReportEvidence } from './ReportEvidence.ts';
import { ReportReason } from './ReportReason.ts';
import { ReportStatus } from './ReportStatus.ts';

/** A report with everything needed to decide on it. */
export const Report = z.object({
  reportId: z.guid(),
  status: ReportStatus,
  reason: ReportReason,
  subjectId: z.guid(),
  reporterId: z.guid().nullable(),
  createdAt: z.iso.datetime({ offset: true }),
  text: z.string().nullable(),
  evidence: ReportEvidence,
  decision: ReportDecision.nullable(),
  note: z.string().nullable(),
  resolvedAt: z.iso.datetime({ offset: true }).nullable(),
  resolvedBy: z.guid().nullable(),
});
