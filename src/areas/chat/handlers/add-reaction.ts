import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { react } from '../services/react.ts';

/** PUT /chat/rooms/{roomId}/messages/{messageId}/reactions/{emoji} */
export async function addReaction({
  auth,
  params: { emoji, ...place },
  deps,
}: Input<'addReaction'>): Promise<Reply<'addReaction'>> {
  await react(deps, { actorId: auth.userId, ...place }, emoji, true);
  return { status: 204 };
}
