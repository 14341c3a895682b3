import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPage } from '../data/bounded-list.ts';
import { requestsOf } from '../data/requests.ts';
import { pagingOf } from '../../../platform/http/paging.ts';
import { matchRequestView } from './views/match-request.ts';

/** GET /matching/requests */
export async function listMatchRequests({
  auth,
  query,
  deps,
}: Input<'listMatchRequests'>): Promise<Reply<'listMatchRequests'>> {
  const { cursor, limit, ...filter } = query;
  const { userId } = auth;
  const paging = await pagingOf(deps.env, { userId, operationId: 'listMatchRequests', filter }, cursor);
  const list = requestsOf({
    userId,
    direction: filter.direction,
    status: filter.status,
    now: deps.clock.nowIso(),
    after: paging.after,
  });
  const { items, next } = await readPage(deps.db, list, limit);
  return {
    status: 200,
    body: { items: items.map((record) => matchRequestView(record, deps)), nextCursor: await paging.cursorAfter(next) },
  };
}
