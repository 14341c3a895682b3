import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { admitSocket } from '../../auth/index.ts';
import { openRoomConnection } from '../live/chat-room.ts';
import { chatRoomOf } from '../services/chat-rooms.ts';

/** GET /chat/rooms/{roomId}/live */
export async function openChatChannel({
  headers: { upgrade, origin },
  params: { roomId },
  query: { ticket, contiguous, seen, changes },
  deps,
}: Input<'openChatChannel'>): Promise<Reply<'openChatChannel'>> {
  const at = deps.clock.nowIso();
  const holder = await admitSocket(deps, { upgrade, origin, ticket });
  const positions = { contiguous: contiguous ?? null, seen: seen ?? null, changes: changes ?? null };
  const opening = { ...holder, roomId, at, ...positions };
  return { status: 101, webSocket: await openRoomConnection(chatRoomOf(deps.env, roomId), opening) };
}
