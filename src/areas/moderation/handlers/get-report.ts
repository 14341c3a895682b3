import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOne } from '../../../store/batch.ts';
import { reportById, reportFrom } from '../data/reports.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { reportView } from './views/report.ts';

/** GET /moderation/reports/{reportId} */
export async function getReport({ auth, params, deps }: Input<'getReport'>): Promise<Reply<'getReport'>> {
  const row = await readOne(deps.db, reportById(params.reportId));
  // Nobody learns who reported them.
  if (row === undefined || row.subjectId === auth.userId) return refuse('report.not_found');
  // A report changes at most twice: when it is decided, and when its reporter's account is deleted. Neither change is
  // undone.
  const etag = etagOf(row.reporterId === null ? `${row.status}-anonymous` : row.status);
  return { status: 200, body: reportView(deps, reportFrom(row)), headers: { etag } };
}
