import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { replayedHeader } from '../../../platform/http/replayed.ts';
import { sendRequest } from '../services/send-request.ts';
import { matchRequestView } from './views/match-request.ts';

/** POST /matching/requests */
export async function createMatchRequest({
  auth,
  headers,
  body,
  deps,
}: Input<'createMatchRequest'>): Promise<Reply<'createMatchRequest'>> {
  const answer = await sendRequest(deps, {
    senderId: auth.userId,
    receiverId: body.receiverId.toLowerCase(),
    message: body.message,
    idempotencyKey: headers['idempotency-key'],
  });
  const location = `/api/v2/matching/requests/${answer.body.requestId}`;
  return {
    status: 201,
    body: matchRequestView(answer.body, deps),
    headers: { location, ...replayedHeader(answer).headers },
  };
}
