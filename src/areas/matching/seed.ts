import { addTime, subtractTime, instantOf, type Instant } from '../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { insertAll } from '../../store/insert-where.ts';
import { chatMembers, chatRooms, matches, matchingRequests as requests } from './data/tables.ts';
import { notifications } from '../notifications/data/tables.ts';
import type { Statement } from '../../store/statement.ts';
import { requestLifetime } from './rules/limits.ts';
import { seedId } from '../../cli/seed/ids.ts';
import { personId, type PersonName } from '../../cli/seed/people.ts';
import type { SeedRequest } from '../seed-data.ts';

const DAY = 24 * 3_600_000;

/** Among the named people: two open requests, two people who are matched, one who has said no, and one who never answered. */
export function makeNamedRequests(now: Date): SeedRequest[] {
  const ask = (
    number: number,
    from: PersonName,
    to: PersonName,
    daysAgo: number,
    message: string | null,
    answer: SeedRequest['answer'] = null,
  ): SeedRequest => {
    const sent = new Date(now.getTime() - daysAgo * DAY);
    return {
      number,
      senderId: personId(from),
      receiverId: personId(to),
      message,
      createdAt: instantOf(sent),
      expiresAt: addTime(sent, requestLifetime),
      answer,
    };
  };
  const after = (daysAgo: number): Instant => subtractTime(now, { days: daysAgo });
  return [
    ask(1, 'daniel', 'mina', 2, 'Hi Mina! I work with Koreans a lot. Shall we talk on Saturdays?'),
    ask(2, 'mina', 'yuki', 1, null),
    ask(3, 'jisoo', 'yuki', 10, '일본어를 같이 연습해요!', { status: 'accepted', at: after(9) }),
    ask(4, 'yuki', 'daniel', 20, null, { status: 'declined', at: after(19) }),
    ask(5, 'daniel', 'jisoo', 12, 'Are you learning English too?', { status: 'expired', at: after(5) }),
  ];
}

/** The statements that write requests and what came of them: none while there is nothing to write. */
export function buildRequestStatements(asked: readonly SeedRequest[]): Statement[] {
  if (asked.length === 0) return [];
  const accepted = asked.flatMap((request) =>
    request.answer?.status === 'accepted' ? [{ ...request, at: request.answer.at }] : [],
  );
  const open = asked.filter(({ answer }) => answer === null);
  const answers = asked.flatMap(({ number, answer }) =>
    answer === null
      ? []
      : [
          [
            seedId('request', number),
            answer.status,
            answer.at,
            answer.status === 'expired' ? null : seedId('operation', 0x100 + number),
          ],
        ],
  );
  return [
    insertAll(
      requests,
      asked.map(({ number, senderId, receiverId, message, createdAt, expiresAt }) => ({
        id: seedId('request', number),
        senderId,
        receiverId,
        ...orderPair({ senderId, receiverId }, 'pairLow', 'pairHigh'),
        message,
        createdAt,
        expiresAt,
      })),
    ),
    // A request starts pending, whoever writes it.
    sql`UPDATE ${requests} SET status = given.value ->> 1, decided_at = given.value ->> 2, decided_op = given.value ->> 3, is_missed = given.value ->> 1 = 'expired'
      FROM json_each(${JSON.stringify(answers)}) AS given WHERE ${requests.id} = given.value ->> 0`,
    ...(accepted.length === 0
      ? []
      : [
          insertAll(
            chatRooms,
            accepted.map(({ number, at, ...request }) => ({
              id: seedId('room', number),
              kind: 'direct' as const,
              createdAt: at,
              ...orderPair(request, 'lowId', 'highId'),
            })),
          ),
          insertAll(
            chatMembers,
            accepted.flatMap(({ number, at, senderId, receiverId }) =>
              [senderId, receiverId].map((userId) => ({
                roomId: seedId('room', number),
                userId,
                joinedAt: at,
              })),
            ),
          ),
          insertAll(
            matches,
            accepted.map(({ number, at, ...request }) => ({
              id: seedId('match', number),
              requestId: seedId('request', number),
              roomId: seedId('room', number),
              matchedAt: at,
              ...orderPair(request, 'lowId', 'highId'),
            })),
          ),
        ]),
    insertAll(
      notifications,
      open.map(({ number, senderId, receiverId, createdAt }) => ({
        id: seedId('notification', number),
        userId: receiverId,
        actorId: senderId,
        type: 'match.request_received' as const,
        variables: JSON.stringify({ requestId: seedId('request', number) }),
        dedupeKey: seedId('request', number),
        createdAt,
      })),
    ),
  ];
}

function orderPair<Low extends string, High extends string>(
  { senderId, receiverId }: Pick<SeedRequest, 'senderId' | 'receiverId'>,
  low: Low,
  high: High,
): Record<Low | High, string> {
  const [first, second] = senderId < receiverId ? [senderId, receiverId] : [receiverId, senderId];
  return { [low]: first, [high]: second } as Record<Low | High, string>;
}
