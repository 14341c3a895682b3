import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { saveMember } from '../services/change-membership.ts';
import { memberView } from './views/member.ts';

/** PUT /chat/rooms/{roomId}/members/{userId} */
export async function saveChatMember({
  auth,
  params,
  body,
  deps,
}: Input<'saveChatMember'>): Promise<Reply<'saveChatMember'>> {
  const member = await saveMember(deps, { actorId: auth.userId, ...params }, body.role);
  return { status: 200, body: memberView(member, deps) };
}
