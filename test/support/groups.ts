/** Makes group and public rooms through the API, and changes their members. */
import { vi } from 'vitest';
import type { components } from '../../src/client/sdk/index.ts';
import { request, type Answer } from './app.ts';
import { callSuccessfully } from './calls.ts';
import { env } from './deps.ts';
import { createMatch, rowsOf } from './matching.ts';
import { people, type PersonName } from './people.ts';
import { legacyTokenFor } from './tokens.ts';

export type Member = components['schemas']['ChatMember'];
export type Role = components['schemas']['ChatRoomRole'];
type Room = components['schemas']['ChatRoom'];

/** Creates a room. Returns its id. */
export const createRoom = vi.defineHelper(
  async (as: PersonName, kind: 'group' | 'public' = 'group', title = '주말 영어 스터디'): Promise<string> =>
    (await callSuccessfully<Room>(as, 'POST', '/chat/rooms', { kind, title })).roomId,
);

/** Lets a user join, invites one, or changes a role. Returns the response. */
export function saveMember(as: PersonName, roomId: string, who: PersonName, role?: Role): Promise<Answer> {
  return request('PUT', `/chat/rooms/${roomId}/members/${people[who].id}`, {
    as,
    body: role === undefined ? {} : { role },
  });
}

/** The same, which must succeed. */
export const makeMember = vi.defineHelper(
  async (as: PersonName, roomId: string, who: PersonName, role?: Role): Promise<void> => {
    const { status, text } = await saveMember(as, roomId, who, role);
    if (status !== 200) throw new Error(`${as} cannot make ${who} a member: ${text}`);
  },
);

/** Lets a member leave, or removes one. Returns the response. */
export function removeMember(as: PersonName, roomId: string, who: PersonName): Promise<Answer> {
  return request('DELETE', `/chat/rooms/${roomId}/members/${people[who].id}`, { as });
}

/** Takes the messages of the service out of a room in which nobody has written, so that the first message is 1. */
async function forgetEvents(roomId: string): Promise<void> {
  await env.DB.batch([
    env.DB.prepare("DELETE FROM chat_messages WHERE room_id = ? AND type = 'system'").bind(roomId),
    env.DB.prepare('UPDATE chat_members SET read_sequence = 0, joined_sequence = 0 WHERE room_id = ?').bind(roomId),
  ]);
}

/** Creates a group of users whom its owner is matched with, without a message, and returns its id. */
export const createGroupOf = vi.defineHelper(
  async (owner: PersonName, ...others: readonly PersonName[]): Promise<string> => {
    const roomId = await createRoom(owner);
    for (const other of others) {
      await createMatch(owner, other);
      await makeMember(owner, roomId, other);
    }
    await forgetEvents(roomId);
    return roomId;
  },
);

/** Creates a public room whose members have joined, and returns its id. */
export const createPublicRoomOf = vi.defineHelper(
  async (owner: PersonName, ...others: readonly PersonName[]): Promise<string> => {
    const roomId = await createRoom(owner, 'public', '한국어·영어 카페');
    for (const other of others) await makeMember(other, roomId, other);
    return roomId;
  },
);

/**
 * The members of a room as a member sees them: the id and the role of each, those who joined first at the beginning.
 */
export async function listMembers(as: PersonName, roomId: string): Promise<readonly (readonly [string, Role])[]> {
  const { items } = await callSuccessfully<{ items: Member[] }>(as, 'GET', `/chat/rooms/${roomId}/members?limit=100`);
  return items.map(({ user, role }) => [user.userId, role]);
}

/** Inserts users of `insertStrangers` into a room as members, the one with this number first. */
export async function insertMembers(roomId: string, first: number, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => strangerId(first + index));
  await env.DB.batch([
    env.DB.prepare('UPDATE chat_rooms SET member_count = member_count + ? WHERE id = ?').bind(count, roomId),
    env.DB.prepare(
      "INSERT INTO chat_members (room_id, user_id, joined_at, role) SELECT ?1, value, '2026-03-02T09:00:00.000Z', 'member' FROM json_each(?2)",
    ).bind(roomId, JSON.stringify(numbers)),
  ]);
}

/** The id of a user of `insertStrangers`. */
export const strangerId = (number: number): string => `0190bbbb-0000-7000-9000-${String(number).padStart(12, '0')}`;

/** A token of such a user. */
export const strangerToken = (number: number): Promise<string> =>
  legacyTokenFor('mina', { sub: strangerId(number), email: `stranger${number}@example.com` });

/** The row of a room. */
export async function roomRow(roomId: string): Promise<{ owner_id: string | null; member_count: number } | undefined> {
  return (await rowsOf<{ owner_id: string | null; member_count: number }>('chat_rooms WHERE id = ?', roomId))[0];
}
