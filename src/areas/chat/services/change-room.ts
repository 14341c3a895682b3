import type { Deps } from '../../../platform/deps.ts';
import type { Idempotency } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import { commit, commitThenRead } from '../../../store/batch.ts';
import { type Answer, commitOnce, keyedRequest } from '../../../store/idempotency.ts';
import { recountSoon } from '../../notifications/index.ts';
import { requireValid } from '../../profile/index.ts';
import {
  createRoomStatements,
  deleteRoomStatements,
  type NewRoom,
  renameRoomStatements,
} from '../data/change-rooms.ts';
import { type RoomRecord, roomFor } from '../data/rooms.ts';
import { checkRoomTitle } from '../rules/room.ts';
import { chatRoomOf } from './chat-rooms.ts';
import { tellingRoom } from './tell-room.ts';

/**
 * Creates a group or public room with its owner. A repeated call answers the room as it was created.
 *
 * @throws Refused request.invalid, and the reasons of `createRoomStatements`.
 */
export async function createRoom(
  deps: Deps,
  userId: string,
  { kind, title: sent }: Omit<NewRoom, 'roomId'>,
  idempotency: Idempotency,
): Promise<Answer<201, RoomRecord>> {
  const title = requireValid(checkRoomTitle(sent));
  const request = await keyedRequest({ userId, ...idempotency, payload: { kind, title } });
  const room: NewRoom = { roomId: newId(), kind, title };
  const now = deps.clock.nowIso();
  const body: RoomRecord = {
    ...room,
    partner: null,
    role: 'owner',
    memberCount: 1,
    isWritable: true,
    lastMessage: null,
    unread: { count: 0, isMore: false },
    lastActivityAt: now,
    createdAt: now,
  };
  return commitOnce(deps, request, { status: 201, body }, createRoomStatements(now, userId, room));
}

/**
 * Renames a room and returns it.
 *
 * @throws Refused request.invalid, and the reasons of `renameRoomStatements`.
 */
export async function renameRoom(deps: Deps, userId: string, roomId: string, sent: string): Promise<RoomRecord> {
  const title = requireValid(checkRoomTitle(sent));
  const statements = renameRoomStatements(deps.clock.nowIso(), userId, roomId, title);
  const [room] = await tellingRoom(deps, roomId, () => commitThenRead(deps.db, statements, roomFor(userId, roomId)));
  if (room === undefined) throw new Refused(refuse('chat.room_not_found'));
  return room;
}

/**
 * Deletes a room for everyone. After its answer nothing of it is delivered.
 *
 * @throws Refused the reasons of `deleteRoomStatements`.
 */
export async function deleteRoom(deps: Deps, userId: string, roomId: string): Promise<void> {
  await commit(deps.db, deleteRoomStatements(deps.clock.nowIso(), userId, roomId));
  await chatRoomOf(deps.env, roomId).review();
  recountSoon(deps);
}
