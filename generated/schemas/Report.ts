// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ReportDecision } from './ReportDecision.ts';
import { ReportEvidence } from './ReportEvidence.ts';
import { ReportReason } from './ReportReason.ts';
import { ReportStatus } from './ReportStatus.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A report with everything needed for a decision. */
export const Report = z.lazy(() => z.object({
  reportId: z.guid().toLowerCase(),
  status: ReportStatus,
  reason: ReportReason,
  subjectId: z.guid().toLowerCase(),
  reporterId: z.guid().nullable().overwrite((text) => text?.toLowerCase() ?? null),
  createdAt: z.string().refine(...format('date-time')),
  text: z.string().nullable(),
  evidence: ReportEvidence,
  decision: ReportDecision.nullable(),
  note: z.string().nullable(),
  resolvedAt: z.string().refine(...format('date-time')).nullable(),
  resolvedBy: z.guid().nullable().overwrite((text) => text?.toLowerCase() ?? null),
}));

true satisfies Agrees<typeof Report, components['schemas']['Report']>;
