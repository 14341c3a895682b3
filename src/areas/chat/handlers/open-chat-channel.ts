import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { takeTicket } from '../../auth/index.ts';
import { isAllowedOrigin } from '../../../platform/http/cors.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { openRoomConnection } from '../live/chat-room.ts';
import { chatRoomOf } from '../services/chat-rooms.ts';

/** GET /chat/rooms/{roomId}/live */
export async function openChatChannel({
  headers,
  params: { roomId },
  query: { ticket, contiguous, seen },
  deps,
}: Input<'openChatChannel'>): Promise<Reply<'openChatChannel'>> {
  if (headers.upgrade?.toLowerCase() !== 'websocket')
    return refuse('auth.upgrade_required', { headers: { upgrade: 'websocket' } });
  // A page of another site can open a socket from the user's browser. CORS does not prevent that; this check does.
  if (!isAllowedOrigin(deps.env, headers.origin ?? null)) return refuse('auth.origin_refused');
  const at = deps.clock.nowIso();
  const holder = await takeTicket(deps, ticket);
  if (holder === null) return refuse('auth.ticket_invalid');
  const opening = { ...holder, roomId, at, contiguous: contiguous ?? null, seen: seen ?? null };
  return { status: 101, webSocket: await openRoomConnection(chatRoomOf(deps.env, roomId), opening) };
}
