import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOne } from '../../../store/batch.ts';
import { reportFor, reportFrom } from '../data/reports.ts';
import { etagOf } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { reportView } from './views/report.ts';

/** GET /moderation/reports/{reportId} */
export async function getReport({ auth, params, deps }: Input<'getReport'>): Promise<Reply<'getReport'>> {
  const row = await readOne(deps.db, reportFor(params.reportId, auth.userId));
  if (row === undefined) return refuse('report.not_found');
  // A report changes when it is decided, and when the account of its reporter or of who decided it is purged. No change
  // is undone.
  const { status, reporterId, resolvedBy } = row;
  const etag = etagOf(`${status}${reporterId === null ? '-anonymous' : ''}${resolvedBy === null ? '' : '-by'}`);
  return { status: 200, body: reportView(deps, reportFrom(row)), headers: { etag } };
}
