import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPage } from '../../../store/page.ts';
import { requestsOf } from '../data/requests.ts';
import { matchRequestView } from './views/match-request.ts';

/** GET /matching/requests */
export async function listMatchRequests({
  auth,
  query,
  paging,
  deps,
}: Input<'listMatchRequests'>): Promise<Reply<'listMatchRequests'>> {
  const filter = {
    userId: auth.userId,
    direction: query.direction,
    status: query.status,
    now: deps.clock.nowIso(),
    after: paging.after,
  };
  const page = await readPage(deps.db, requestsOf(filter, paging.limit), paging.limit);
  return { status: 200, body: await paging.answerPage(page, (record) => matchRequestView(record, deps)) };
}
