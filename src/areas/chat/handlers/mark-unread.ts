import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { markMessagesUnread } from '../services/read-position.ts';

/** POST /chat/rooms/{roomId}/unread */
export async function markUnread({ auth, params, body, deps }: Input<'markUnread'>): Promise<Reply<'markUnread'>> {
  return { status: 200, body: { ...(await markMessagesUnread(deps, auth.userId, params.roomId, body.fromSequence)) } };
}
