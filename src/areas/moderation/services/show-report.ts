import type { components } from '../../../../generated/client/types.ts';
import type { ReportRecord } from '../../safety/index.ts';
import type { RequestDeps } from '../../../platform/deps.ts';
import { imageUrls } from '../../profile/index.ts';

export type Report = components['schemas']['Report'];

/** A report as the contract shows it. The picture can be viewed while the report is open. */
export function showReport(deps: Pick<RequestDeps, 'env' | 'origin'>, report: ReportRecord): Report {
  const { imageId } = report.evidence;
  const isKept = report.status === 'open' && imageId !== null;
  return { ...report, evidence: { ...report.evidence, imageUrl: isKept ? imageUrls(deps, imageId).full : null } };
}
