import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { removeMember } from '../services/change-membership.ts';

/** DELETE /chat/rooms/{roomId}/members/{userId} */
export async function removeChatMember({
  auth,
  params,
  deps,
}: Input<'removeChatMember'>): Promise<Reply<'removeChatMember'>> {
  await removeMember(deps, { actorId: auth.userId, ...params });
  return { status: 204 };
}
