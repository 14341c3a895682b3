import type { Deps } from '../../../platform/deps.ts';
import type { Env } from '../../../platform/env.ts';
import type { ChatRoom } from '../live/chat-room.ts';

/** The region of the database (README.md, Environments). A room asks it for each batch and stays where it was made. */
const REGION = 'apac';

/** The Durable Object that writes in a room. */
export function chatRoomOf({ CHAT_ROOM: rooms }: Env, roomId: string): DurableObjectStub<ChatRoom> {
  return rooms.get(rooms.idFromName(roomId), { locationHint: REGION });
}

/** Shows that rooms can be reached. */
export async function reachChatRooms({ env }: Deps): Promise<void> {
  await chatRoomOf(env, 'readiness').reach();
}
