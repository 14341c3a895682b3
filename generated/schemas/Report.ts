// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ReportDecision } from './ReportDecision.ts';
import { ReportEvidence } from './ReportEvidence.ts';
import { ReportReason } from './ReportReason.ts';
import { ReportStatus } from './ReportStatus.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A report with everything needed for a decision. */
export const Report = z.lazy(() => z.object({
  reportId: z.guid().check(z.toLowerCase()),
  status: ReportStatus,
  reason: ReportReason,
  subjectId: z.guid().check(z.toLowerCase()),
  reporterId: z.nullable(z.guid()).check(z.overwrite((text) => text?.toLowerCase() ?? null)),
  createdAt: z.string().check(z.refine(...format('date-time'))),
  text: z.nullable(z.string()),
  evidence: ReportEvidence,
  decision: z.nullable(ReportDecision),
  note: z.nullable(z.string()),
  resolvedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
  resolvedBy: z.nullable(z.guid()).check(z.overwrite((text) => text?.toLowerCase() ?? null)),
}));

true satisfies Agrees<typeof Report, components['schemas']['Report']>;
