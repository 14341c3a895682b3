import type { Deps } from '../../../platform/deps.ts';
import { chatRoomOf } from './chat-rooms.ts';

/**
 * Makes a change whose batch adds a message of the service to a room, and has the room tell its connections. If this
 * Worker stops after the commit, the room looks by itself within seconds.
 */
export async function tellingRoom<Result>(deps: Deps, roomId: string, change: () => Promise<Result>): Promise<Result> {
  const room = chatRoomOf(deps.env, roomId);
  await room.expect();
  const result = await change();
  deps.defer(room.publish());
  return result;
}
