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
  const asked = { userId: auth.userId, now: deps.clock.nowIso() };
  const requests = requestsOf(query.direction, query.status)(asked, paging);
  const page = await readPage(deps.db, requests, paging.limit);
  return { status: 200, body: await paging.answerPage(page, (record) => matchRequestView(record, deps)) };
}
