import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { deleteRoom } from '../services/change-room.ts';

/** DELETE /chat/rooms/{roomId} */
export async function deleteChatRoom({
  auth,
  params,
  deps,
}: Input<'deleteChatRoom'>): Promise<Reply<'deleteChatRoom'>> {
  await deleteRoom(deps, auth.userId, params.roomId);
  return { status: 204 };
}
