import type { Deps } from '../../../platform/deps.ts';
import { refuse, Refused } from '../../../platform/problems/refusal.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commit, commitThenRead } from '../../../store/batch.ts';
import { recountSoon, tellBadges, tellOfRooms } from '../../notifications/index.ts';
import { tellInvitedStatements } from '../data/invitation-notices.ts';
import { type MemberRecord, memberFor } from '../data/members.ts';
import {
  inviteStatements,
  joinRoomStatements,
  leaveStatements,
  removeMemberStatements,
  setRoleStatements,
} from '../data/memberships.ts';
import type { RoomRole } from '../rules/room.ts';
import { chatRoomOf } from './chat-rooms.ts';
import { tellingRoom } from './tell-room.ts';

/** A member of a room, and who changes the membership: themselves or another member. */
export interface MemberPlace {
  readonly actorId: string;
  readonly roomId: string;
  readonly userId: string;
}

/**
 * Lets a user join, invites one, or changes the role of a member, and returns the member.
 *
 * @param role undefined to join or to invite.
 * @throws Refused the reasons of `joinRoomStatements`, `inviteStatements` or `setRoleStatements`.
 */
export async function saveMember(
  deps: Deps,
  { actorId, roomId, userId }: MemberPlace,
  role: RoomRole | undefined,
): Promise<MemberRecord> {
  const now = deps.clock.nowIso();
  if (role === undefined && actorId !== userId) return invite(deps, now, { actorId, roomId, userId });
  const statements =
    role === undefined ? joinRoomStatements(now, userId, roomId) : setRoleStatements(role)(actorId, roomId, userId);
  const [member] = await commitThenRead(deps.db, statements, memberFor(actorId, roomId, userId));
  if (member === undefined) throw new Refused(refuse('chat.room_not_found'));
  if (actorId !== userId) tellOfRooms(deps, [userId], [roomId]);
  return member;
}

async function invite(deps: Deps, now: Instant, { actorId, roomId, userId }: MemberPlace): Promise<MemberRecord> {
  const answers = await tellingRoom(deps, roomId, () =>
    commit(deps.db, [
      ...inviteStatements(now, actorId, roomId, userId),
      ...tellInvitedStatements(now, actorId, roomId, userId),
      memberFor(actorId, roomId, userId),
    ]),
  );
  // TypeScript does not know the end of a list: these are what the last two statements answer.
  const [jobs, [member]] = answers.slice(-2) as unknown as [string[], MemberRecord[]];
  if (member === undefined) throw new Refused(refuse('chat.room_not_found'));
  announceJobs(deps, jobs);
  tellBadges(deps);
  // Who is a member already learns nothing new.
  if (member.joinedAt === now) tellOfRooms(deps, [userId], [roomId]);
  return member;
}

/**
 * Lets a member leave, or removes one. After its answer nothing of the room is delivered to them.
 *
 * @throws Refused the reasons of `leaveStatements` or `removeMemberStatements`.
 */
export async function removeMember(deps: Deps, { actorId, roomId, userId }: MemberPlace): Promise<void> {
  const now = deps.clock.nowIso();
  const statements =
    actorId === userId ? leaveStatements(now, userId, roomId) : removeMemberStatements(now, actorId, roomId, userId);
  await tellingRoom(deps, roomId, async () => {
    await commit(deps.db, statements);
    await chatRoomOf(deps.env, roomId).review();
  });
  recountSoon(deps);
  tellOfRooms(deps, [userId], [roomId]);
}
