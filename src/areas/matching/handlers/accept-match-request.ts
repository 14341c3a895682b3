import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { decideRequest } from '../services/decide-request.ts';
import { matchRequestView } from './views/match-request.ts';

/** POST /matching/requests/{requestId}/accept */
export async function acceptMatchRequest({
  auth,
  params,
  deps,
}: Input<'acceptMatchRequest'>): Promise<Reply<'acceptMatchRequest'>> {
  const record = await decideRequest(deps, auth.userId, params.requestId, 'accept');
  return { status: 200, body: matchRequestView(record, deps) };
}
