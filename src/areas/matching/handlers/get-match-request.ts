import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOne } from '../../../store/batch.ts';
import { requestFor } from '../data/requests.ts';
import { etagFromContent } from '../../../platform/http/etag.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { matchRequestView } from './views/match-request.ts';

/** GET /matching/requests/{requestId} */
export async function getMatchRequest({
  auth,
  params,
  deps,
}: Input<'getMatchRequest'>): Promise<Reply<'getMatchRequest'>> {
  const record = await readOne(deps.db, requestFor(auth.userId, params.requestId, deps.clock.nowIso()));
  if (record === undefined) return refuse('matching.request_not_found');
  const body = matchRequestView(record, deps);
  // A version is not enough for the ETag: the body also depends on the partner's card and on the time.
  return { status: 200, headers: { etag: await etagFromContent(body) }, body };
}
