import type { components } from '../../../../../generated/client/types.ts';
import type { ReportRecord } from '../../../safety/index.ts';
import type { RequestDeps } from '../../../../platform/deps.ts';
import { imageUrls } from '../../../profile/index.ts';

/** A report as the contract shows it; the picture can be looked at while the report is open. */
export function reportView(
  deps: Pick<RequestDeps, 'env' | 'origin'>,
  report: ReportRecord,
): components['schemas']['Report'] {
  const { imageId } = report.evidence;
  const isKept = report.status === 'open' && imageId !== null;
  return { ...report, evidence: { ...report.evidence, imageUrl: isKept ? imageUrls(deps, imageId).full : null } };
}
