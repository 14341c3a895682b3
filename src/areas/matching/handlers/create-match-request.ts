import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { sendRequest } from '../services/send-request.ts';
import { matchRequestView } from './views/match-request.ts';

/** POST /matching/requests */
export async function createMatchRequest({
  auth,
  idempotency,
  body,
  deps,
}: Input<'createMatchRequest'>): Promise<Reply<'createMatchRequest'>> {
  const { receiverId, message } = body;
  const { body: record, replayed } = await sendRequest(deps, {
    senderId: auth.userId,
    receiverId,
    message,
    idempotency,
  });
  const location = `/api/v2/matching/requests/${record.requestId}`;
  return { status: 201, body: matchRequestView(record, deps), headers: { location }, replayed };
}
