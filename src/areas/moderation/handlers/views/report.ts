import type { components } from '../../../../../generated/client/types.ts';
import type { ReportRecord } from '../../../safety/index.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';

/** A report as the contract shows it; the picture can be looked at while the report is open. */
export function reportView(
  { origin }: Pick<RequestDeps, 'origin'>,
  report: ReportRecord,
): components['schemas']['Report'] {
  const { imageId } = report.evidence;
  const isKept = report.status === 'open' && imageId !== null;
  const imageUrl = isKept ? new URL(`/api/v2/moderation/reports/${report.reportId}/picture`, origin).href : null;
  return { ...report, evidence: { ...report.evidence, imageUrl } };
}
