import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { react } from '../services/react.ts';

/** DELETE /chat/rooms/{roomId}/messages/{messageId}/reactions/{emoji} */
export async function removeReaction({
  auth,
  params: { emoji, ...place },
  deps,
}: Input<'removeReaction'>): Promise<Reply<'removeReaction'>> {
  await react(deps, { actorId: auth.userId, ...place }, emoji, false);
  return { status: 204 };
}
