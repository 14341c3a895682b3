import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { renameRoom } from '../services/change-room.ts';
import { roomView } from './views/room.ts';

/** PATCH /chat/rooms/{roomId} */
export async function updateChatRoom({
  auth,
  params,
  body,
  deps,
}: Input<'updateChatRoom'>): Promise<Reply<'updateChatRoom'>> {
  return { status: 200, body: roomView(await renameRoom(deps, auth.userId, params.roomId, body.title), deps) };
}
