import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { decideReport } from '../services/decide-report.ts';
import { reportView } from './views/report.ts';

/** POST /moderation/reports/{reportId}/resolve */
export async function resolveReport({
  auth,
  params,
  body,
  deps,
}: Input<'resolveReport'>): Promise<Reply<'resolveReport'>> {
  const { decision, note } = body;
  const report = await decideReport(deps, { reportId: params.reportId, decision, note, moderatorId: auth.userId });
  return { status: 200, body: reportView(deps, report) };
}
