import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { deleteMessage } from '../services/edit-message.ts';

/** DELETE /chat/rooms/{roomId}/messages/{messageId} */
export async function deleteChatMessage({
  auth,
  params,
  deps,
}: Input<'deleteChatMessage'>): Promise<Reply<'deleteChatMessage'>> {
  await deleteMessage(deps, { actorId: auth.userId, ...params });
  return { status: 204 };
}
