import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { moveReadPosition } from '../services/read-position.ts';

/** PUT /chat/rooms/{roomId}/read-position */
export async function saveReadPosition({
  auth,
  params,
  body,
  deps,
}: Input<'saveReadPosition'>): Promise<Reply<'saveReadPosition'>> {
  return { status: 200, body: { ...(await moveReadPosition(deps, auth.userId, params.roomId, body.readSequence)) } };
}
