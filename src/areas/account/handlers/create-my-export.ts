import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { replayedHeader } from '../../../platform/http/replayed.ts';
import { orderMyExport } from '../services/order-export.ts';

/** POST /users/me/exports */
export async function createMyExport({
  auth,
  headers,
  deps,
}: Input<'createMyExport'>): Promise<Reply<'createMyExport'>> {
  const answer = await orderMyExport(deps, auth.userId, headers['idempotency-key']);
  const location = `/api/v2/users/me/exports/${answer.body.exportId}`;
  return { status: 202, body: answer.body, headers: { location, ...replayedHeader(answer).headers } };
}
