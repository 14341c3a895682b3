import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOne } from '../../../store/batch.ts';
import { readKeptPicture } from '../../profile/index.ts';
import { reportFor, reportFrom } from '../data/reports.ts';
import { refuse } from '../../../platform/problems/refusal.ts';

/** GET /moderation/reports/{reportId}/picture */
export async function getReportPicture({
  auth,
  params,
  deps,
}: Input<'getReportPicture'>): Promise<Reply<'getReportPicture'>> {
  const row = await readOne(deps.db, reportFor(params.reportId, auth.userId));
  const imageId = row?.status === 'open' ? reportFrom(row).evidence.imageId : null;
  const picture = imageId === null ? null : await readKeptPicture(deps, imageId);
  return picture === null ? refuse('report.not_found') : { status: 200, body: picture };
}
