import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { decideRequest } from '../services/decide-request.ts';
import { matchRequestView } from './views/match-request.ts';

/** POST /matching/requests/{requestId}/decline */
export async function declineMatchRequest({
  auth,
  params,
  deps,
}: Input<'declineMatchRequest'>): Promise<Reply<'declineMatchRequest'>> {
  const record = await decideRequest(deps, auth.userId, params.requestId, 'decline');
  return { status: 200, body: matchRequestView(record, deps) };
}
