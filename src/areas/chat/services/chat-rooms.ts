import type { Deps } from '../../../platform/deps.ts';
import type { Env } from '../../../platform/env.ts';
import type { ChatRoom } from '../live/chat-room.ts';

/** The Durable Object that writes in a room. */
export function chatRoomOf({ CHAT_ROOM: rooms }: Env, roomId: string): DurableObjectStub<ChatRoom> {
  return rooms.get(rooms.idFromName(roomId));
}

/** Shows that rooms can be reached. */
export async function reachChatRooms({ env }: Deps): Promise<void> {
  await chatRoomOf(env, 'readiness').reach();
}
