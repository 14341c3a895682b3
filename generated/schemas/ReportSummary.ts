// Generated from contract/. Do not edit.
import * as z from 'zod/mini';
import { format } from '../../src/platform/wire/schema-rules.ts';
import { ReportDecision } from './ReportDecision.ts';
import { ReportReason } from './ReportReason.ts';
import { ReportStatus } from './ReportStatus.ts';
import type { Agrees } from '../../src/platform/wire/agrees.ts';
import type { components } from '../client/types.ts';

/** A report as the moderators' queue shows it. */
export const ReportSummary = z.lazy(() => z.object({
  reportId: z.guid().check(z.toLowerCase()),
  status: ReportStatus,
  reason: ReportReason,
  subjectId: z.guid().check(z.toLowerCase()),
  reporterId: z.nullable(z.guid()).check(z.overwrite((text) => text?.toLowerCase() ?? null)),
  createdAt: z.string().check(z.refine(...format('date-time'))),
  decision: z.nullable(ReportDecision),
  resolvedAt: z.nullable(z.string().check(z.refine(...format('date-time')))),
}));

true satisfies Agrees<typeof ReportSummary, components['schemas']['ReportSummary']>;
