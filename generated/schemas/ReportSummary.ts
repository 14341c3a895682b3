// Generated from contract/. Do not edit.
import * as z from 'zod';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ReportDecision } from './ReportDecision.ts';
import { ReportReason } from './ReportReason.ts';
import { ReportStatus } from './ReportStatus.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A report as the moderators' queue shows it. */
export const ReportSummary = z.lazy(() => z.object({
  reportId: z.guid().toLowerCase(),
  status: ReportStatus,
  reason: ReportReason,
  subjectId: z.guid().toLowerCase(),
  reporterId: z.guid().nullable().overwrite((text) => text?.toLowerCase() ?? null),
  createdAt: z.string().refine(...format('date-time')),
  decision: ReportDecision.nullable(),
  resolvedAt: z.string().refine(...format('date-time')).nullable(),
}));

true satisfies Agrees<typeof ReportSummary, components['schemas']['ReportSummary']>;
