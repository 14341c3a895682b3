import { sql } from 'drizzle-orm';
import { addTime, type Instant } from '../../platform/time/instant.ts';
import type { Statement } from '../../store/statement.ts';
import {
  defineSeed,
  insertRows,
  seedConversationLasts,
  seedGroupId,
  seedIds,
  seedPublicRoomId,
  seedRoomId,
} from '../define-seed.ts';
import type { SeedPerson, SeedRequest } from '../seed-data.ts';
import { rebuildPoolStatements } from './data/pool.ts';
import { recountTopicsStatement } from './data/topic-counts.ts';
import { chatMembers, chatRooms, matches, matchingRequests } from './data/tables.ts';

const matchId = seedIds(0x8008);

/** The pool of recommendations, requests, and the matches and rooms that came of them. */
export const seed = defineSeed(({ people, requests }) => {
  const accepted = requests.flatMap((request) =>
    request.answer?.status === 'accepted' ? [{ ...request, at: request.answer.at }] : [],
  );
  return [
    recountTopicsStatement(),
    ...insertRows(matchingRequests, requests.map(makeRequestRow)),
    ...answerRequests(requests),
    ...buildPool(people),
    ...insertRows(
      chatRooms,
      accepted.map(({ number, at, ...request }) => ({
        id: seedRoomId(number),
        kind: 'direct' as const,
        createdAt: at,
        lastMessageAt: addTime(at, seedConversationLasts),
        ...orderPair(request, 'lowId', 'highId'),
      })),
    ),
    ...insertRows(
      chatMembers,
      accepted.flatMap(({ number, at, senderId, receiverId }) =>
        [senderId, receiverId].map((userId) => ({ roomId: seedRoomId(number), userId, joinedAt: at })),
      ),
    ),
    ...makeGroups(people, accepted[0]),
    ...insertRows(
      matches,
      accepted.map(({ id, number, at, ...request }) => ({
        id: matchId(number),
        requestId: id,
        roomId: seedRoomId(number),
        matchedAt: at,
        ...orderPair(request, 'lowId', 'highId'),
      })),
    ),
  ];
});

/** How many of the people were written by hand and are in the public room, the first of all. */
const IN_PUBLIC_ROOM = 4;

/** A group of two partners, and a public room of the people who were written by hand. None without a match. */
function makeGroups(
  people: readonly SeedPerson[],
  match: { readonly senderId: string; readonly receiverId: string; readonly at: Instant } | undefined,
): Statement[] {
  if (match === undefined || people.length < IN_PUBLIC_ROOM) return [];
  const at = addTime(match.at, { hours: 1 });
  const rooms = [
    { id: seedGroupId, kind: 'group', title: '한일 언어 교환 스터디', members: [match.receiverId, match.senderId] },
    {
      id: seedPublicRoomId,
      kind: 'public',
      title: '서울 영어 카페 · Seoul English Café',
      members: people.slice(0, IN_PUBLIC_ROOM).map(({ id }) => id),
    },
  ] as const;
  return [
    ...insertRows(
      chatRooms,
      rooms.map(({ members, ...room }) => ({
        ...room,
        ageGroup: 'adult' as const,
        ownerId: members[0] ?? null,
        memberCount: members.length,
        createdAt: at,
        lastMessageAt: addTime(at, seedConversationLasts),
      })),
    ),
    ...insertRows(
      chatMembers,
      rooms.flatMap(({ id, members }) =>
        members.map((userId) => ({ roomId: id, userId, joinedAt: at, role: 'member' as const })),
      ),
    ),
  ];
}

/** The pool as of the latest activity of any user. */
function buildPool(people: readonly SeedPerson[]): Statement[] {
  const now = people
    .map(({ lastActiveAt }) => lastActiveAt)
    .toSorted()
    .at(-1);
  if (now === undefined) return [];
  return rebuildPoolStatements(
    people.map(({ id }) => id),
    now,
  );
}

function makeRequestRow(request: SeedRequest): typeof matchingRequests.$inferInsert {
  const { id, senderId, receiverId, message, createdAt, expiresAt } = request;
  return {
    id,
    senderId,
    receiverId,
    ...orderPair(request, 'pairLow', 'pairHigh'),
    message,
    createdAt,
    expiresAt,
  };
}

/** The database lets a request begin as pending only, so the answers are written afterwards. */
function answerRequests(requests: readonly SeedRequest[]): Statement[] {
  const answers = requests.flatMap(({ id, answer }) =>
    answer === null ? [] : [[id, answer.status, answer.at, answer.op]],
  );
  if (answers.length === 0) return [];
  return [
    sql`UPDATE ${matchingRequests} SET status = given.value ->> 1, decided_at = given.value ->> 2, decided_op = given.value ->> 3, is_missed = given.value ->> 1 = 'expired'
      FROM json_each(${JSON.stringify(answers)}) AS given WHERE ${matchingRequests.id} = given.value ->> 0`,
  ];
}

function orderPair<Low extends string, High extends string>(
  { senderId, receiverId }: Pick<SeedRequest, 'senderId' | 'receiverId'>,
  low: Low,
  high: High,
): Record<Low | High, string> {
  const [first, second] = senderId < receiverId ? [senderId, receiverId] : [receiverId, senderId];
  // TypeScript widens computed keys to string.
  return { [low]: first, [high]: second } as Record<Low | High, string>;
}
