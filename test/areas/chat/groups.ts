/** Groups for the scenarios of chat. */
import { env } from '../../support/deps.ts';
import { callSuccessfully } from '../../support/calls.ts';
import { createGroupOf, createPublicRoomOf, createRoom, makeMember } from '../../support/groups.ts';
import { createMatch } from '../../support/matching.ts';
import { people, type PersonName } from '../../support/people.ts';

/** A group of Mina, who owns it, and Daniel. They have a direct room as well. */
export const createGroup = async () => ({ roomId: await createGroupOf('mina', 'daniel') });

/** Makes Mina's and Daniel's group, with Daniel outside. */
export async function createGroupForTwo() {
  await createMatch('mina', 'daniel');
  return { roomId: await createRoom('mina') };
}

/** A group into which Mina has invited Daniel, and which she has given another title. */
export async function createRenamedGroup() {
  const { roomId } = await createGroupForTwo();
  await makeMember('mina', roomId, 'daniel');
  await callSuccessfully('mina', 'PATCH', `/chat/rooms/${roomId}`, { title: '매일 한 문장' });
  return { roomId };
}

/** A public room from which Mina has removed Daniel. */
export async function createRoomWithoutDaniel() {
  const roomId = await createPublicRoomOf('mina', 'daniel');
  await callSuccessfully('mina', 'DELETE', `/chat/rooms/${roomId}/members/${people.daniel.id}`);
  return { roomId };
}

/** Inserts groups with a title each, whose owner is a user. */
export async function insertGroupsOf(name: PersonName, count: number): Promise<void> {
  await env.DB.batch([
    env.DB.prepare(
      `WITH RECURSIVE numbers (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM numbers WHERE k < ?2)
       INSERT INTO chat_rooms (id, kind, title, age_group, owner_id, member_count, created_at)
       SELECT printf('01900000-0000-7000-8040-%012d', k), 'group', 'Group ' || k, 'adult', ?1, 1, '2026-03-01T09:00:00.000Z' FROM numbers`,
    ).bind(people[name].id, count),
    env.DB.prepare(
      "INSERT INTO chat_members (room_id, user_id, joined_at, role) SELECT id, owner_id, created_at, 'member' FROM chat_rooms WHERE owner_id = ?",
    ).bind(people[name].id),
  ]);
}
