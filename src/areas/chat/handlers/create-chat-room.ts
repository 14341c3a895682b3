import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { createRoom } from '../services/change-room.ts';
import { roomView } from './views/room.ts';

/** POST /chat/rooms */
export async function createChatRoom({
  auth,
  body,
  idempotency,
  deps,
}: Input<'createChatRoom'>): Promise<Reply<'createChatRoom'>> {
  const { body: room, replayed } = await createRoom(deps, auth.userId, body, idempotency);
  const location = `/api/v2/chat/rooms/${room.roomId}`;
  return { status: 201, headers: { location }, body: roomView(room, deps), replayed };
}
