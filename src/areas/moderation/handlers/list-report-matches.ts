import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readBatch } from '../../../store/batch.ts';
import { pageFrom } from '../../../store/page.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { reportMatches, subjectFor } from '../data/report-matches.ts';

/** GET /moderation/reports/{reportId}/matches */
export async function listReportMatches({
  auth,
  params,
  paging,
  deps,
}: Input<'listReportMatches'>): Promise<Reply<'listReportMatches'>> {
  const { reportId } = params;
  const [subjects, lines] = await readBatch(deps.db, [
    subjectFor(reportId, auth.userId),
    reportMatches({ now: deps.clock.nowIso(), reportId, moderatorId: auth.userId }, paging),
  ]);
  if (subjects.length === 0) return refuse('report.not_found');
  return { status: 200, body: await paging.answerPage(pageFrom(lines, paging.limit), (match) => match) };
}
