/** What the tables contain about three people, as lines in the format of world.ts. */
import { reviewPool } from '../../../../../src/areas/matching/services/review-pool.ts';
import { env, testDeps } from '../../../../support/deps.ts';
import { askLine, countsLine, matchLine, pairOf, pairs, roomLine, type Pair, type Person } from './world.ts';

/** Marks the requests of a crowd, which are counted and not listed. */
export const crowdMessage = 'one of a crowd';

export interface Found {
  readonly lines: readonly string[];
  /** Requests and matches of each pair, the oldest first. */
  readonly requestIds: Readonly<Record<Pair, readonly string[]>>;
  readonly matchIds: Readonly<Record<Pair, readonly string[]>>;
}

interface RequestRow {
  id: string;
  sender_id: string;
  receiver_id: string;
  status: string;
  created_at: string;
  decided_at: string | null;
  reminded_at: string | null;
  withdrawn_at: string | null;
}
interface MatchRow {
  id: string;
  request_id: string;
  ended_by: string | null;
}
interface RoomRow {
  low_id: string;
  high_id: string;
  closed_at: string | null;
  members: number;
}
interface NoticeRow {
  user_id: string;
  actor_id: string;
  type: string;
  request_id: string;
}
interface PoolRow {
  user_id: string;
  open_requests: number;
  answered_requests: number;
  missed_requests: number;
}

const queries = [
  `SELECT id, sender_id, receiver_id, status, created_at, decided_at, reminded_at, withdrawn_at FROM matching_requests WHERE message IS NULL ORDER BY created_at, id`,
  'SELECT id, request_id, ended_by FROM matches ORDER BY matched_at, id',
  'SELECT low_id, high_id, closed_at, (SELECT count(*) FROM chat_members WHERE room_id = chat_rooms.id) AS members FROM chat_rooms',
  `SELECT n.user_id, n.actor_id, n.type, r.id AS request_id FROM notifications n JOIN matching_requests r ON r.id = n.variables ->> 'requestId' WHERE r.message IS NULL
    AND NOT (n.type IN ('match.request_received', 'match.request_expiring') AND (r.status = 'cancelled' OR r.withdrawn_at IS NOT NULL))`,
  'SELECT user_id, open_requests, answered_requests, missed_requests FROM match_pool',
];

/** Reads all tables in one batch and returns the rows of each three people. */
export async function readTables(casts: readonly (readonly string[])[]): Promise<Found[]> {
  // Only the review updates whom the passing of days changes and whom a change has marked, so it is run first.
  await reviewPool(testDeps(), { rowsAtOnce: 10_000, roundsAtMost: 1 });
  const [requests, matches, rooms, notices, pool] = await env.DB.batch<never>(
    queries.map((sql) => env.DB.prepare(sql)),
  );
  const place = new Map(
    casts.flatMap((ids, cast) => ids.map((id, person) => [id, { cast, person: person as Person }] as const)),
  );
  const found = casts.map(() => ({
    lines: [] as string[],
    requestIds: emptyListsByPair(),
    matchIds: emptyListsByPair(),
  }));
  const at = (id: string) => place.get(id);
  const matchOf = new Map(((matches?.results ?? []) as MatchRow[]).map((row) => [row.request_id, row]));
  const told = Map.groupBy((notices?.results ?? []) as NoticeRow[], (row) => row.request_id);
  for (const row of (requests?.results ?? []) as RequestRow[]) {
    const [from, to] = [at(row.sender_id), at(row.receiver_id)];
    const here = from && found[from.cast];
    if (!from || !to || !here) continue;
    const match = matchOf.get(row.id);
    const pair = pairOf(from.person, to.person);
    here.requestIds[pair].push(row.id);
    if (match) here.matchIds[pair].push(match.id);
    here.lines.push(
      askLine({
        from: from.person,
        to: to.person,
        at: Date.parse(row.created_at),
        status: row.status,
        decidedAt: row.decided_at === null ? null : Date.parse(row.decided_at),
        isReminded: row.reminded_at !== null,
        isWithdrawn: row.withdrawn_at !== null,
        match: match ? matchLine(match.ended_by === null ? null : (at(match.ended_by)?.person ?? -1)) : 'no match',
        told: (told.get(row.id) ?? []).map(
          (notice) =>
            `${at(notice.user_id)?.person}:${notice.type.replace('match.request_', '')}:by${at(notice.actor_id)?.person}`,
        ),
      }),
    );
  }
  for (const row of (rooms?.results ?? []) as RoomRow[]) {
    const [low, high] = [at(row.low_id), at(row.high_id)];
    if (low && high)
      found[low.cast]?.lines.push(
        roomLine(pairOf(low.person, high.person), row.closed_at === null ? 'open' : 'closed', row.members),
      );
  }
  for (const row of (pool?.results ?? []) as PoolRow[]) {
    const whose = at(row.user_id);
    if (whose)
      found[whose.cast]?.lines.push(
        countsLine(whose.person, row.open_requests, row.answered_requests, row.missed_requests),
      );
  }
  return found.map(({ lines, ...rest }) => ({ ...rest, lines: lines.toSorted() }));
}

function emptyListsByPair(): Record<Pair, string[]> {
  return { [pairs[0]]: [], [pairs[1]]: [], [pairs[2]]: [] };
}
