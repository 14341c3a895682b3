import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { decideRequest } from '../services/decide-request.ts';
import { matchRequestView } from './views/match-request.ts';

/** POST /matching/requests/{requestId}/cancel */
export async function cancelMatchRequest({
  auth,
  params,
  deps,
}: Input<'cancelMatchRequest'>): Promise<Reply<'cancelMatchRequest'>> {
  const record = await decideRequest(deps, auth.userId, params.requestId, 'cancel');
  return { status: 200, body: matchRequestView(record, deps) };
}
