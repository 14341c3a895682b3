import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { reportQueue } from '../data/reports.ts';
import { readPage } from '../../../store/page.ts';

/** GET /moderation/reports */
export async function listReports({ auth, query, paging, deps }: Input<'listReports'>): Promise<Reply<'listReports'>> {
  const page = await readPage(deps.db, reportQueue(query.status)(auth.userId, paging), paging.limit);
  return { status: 200, body: await paging.answerPage(page, (report) => report) };
}
