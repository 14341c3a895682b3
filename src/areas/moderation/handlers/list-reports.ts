import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { listReports as queue } from '../data/reports.ts';
import { pageIn, pagingOf } from '../../../platform/http/paging.ts';

/** GET /moderation/reports */
export async function listReports({ auth, query, deps }: Input<'listReports'>): Promise<Reply<'listReports'>> {
  const { cursor, status, limit } = query;
  const paging = await pagingOf(
    deps.env,
    { userId: auth.userId, operationId: 'listReports', filter: { status } },
    cursor,
  );
  const found = await queue(deps.db, { status, position: paging.after, limit: limit + 1 });
  const { items, next } = pageIn(found, limit, ({ createdAt, reportId }) => [createdAt, reportId]);
  return { status: 200, body: { items, nextCursor: await paging.cursorAfter(next) } };
}
