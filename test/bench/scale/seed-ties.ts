/** Ties between the users of the benchmark: requests, matches, blocks and feedback. */
import { idOf } from './ids.ts';

/** The village user that all users in `busyTies` have a tie to. */
export const BUSY = 2;
/**
 * Ranges of user numbers by the kind of tie to the `BUSY` user. The end is excluded. Only odd numbers count: these
 * users speak the language that the `BUSY` user learns.
 */
export const busyTies = { pending: [101, 141], matched: [141, 181], block: [181, 201], hide: [201, 221] } as const;
/**
 * From this number on, every user with an even number has a tie to the next user. So the tables grow with the number of
 * users.
 */
export const FIRST_TIED = 500;

/** Returns the number of a user who has a match, and a room with the id of this number. */
export function matchedSender(index: number): number {
  // 506 is the first of them, and every eighth number follows.
  return FIRST_TIED + 6 + 8 * index;
}

/** Returns how many of them this number of users has. The user of the next number is the partner of each. */
export function matchedPairs(people: number): number {
  return Math.max(0, Math.ceil((people - 1 - matchedSender(0)) / 8));
}

/**
 * Returns SQL statements that fill a temporary table of ties, and then the real tables from it. The key of a tie is the
 * number of the user `one`, who is the sender of a request.
 */
export function ties(count: number, now: Date): string[] {
  const [at, later] = [now.toISOString(), new Date(now.getTime() + 7 * 86_400_000).toISOString()];
  const ranges = Object.entries(busyTies).map(
    ([kind, [from, to]]) => `SELECT n, ${BUSY}, '${kind}' FROM numbers WHERE n % 2 = 1 AND n >= ${from} AND n < ${to}`,
  );
  const [one, other, request, match, room] = [
    idOf('person', 'one'),
    idOf('person', 'other'),
    idOf('request', 'one'),
    idOf('match', 'one'),
    idOf('room', 'one'),
  ];
  const [low, high] = [`min(${one}, ${other})`, `max(${one}, ${other})`];
  return [
    'CREATE TEMP TABLE bench_ties (one INTEGER PRIMARY KEY, other INTEGER NOT NULL, kind TEXT NOT NULL)',
    `INSERT INTO bench_ties WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ${count})
      ${ranges.join(' UNION ALL ')}
      UNION ALL SELECT n, n + 1, CASE n / 2 % 4 WHEN 0 THEN 'pending' WHEN 1 THEN 'matched' WHEN 2 THEN 'block' ELSE 'hide' END FROM numbers
        WHERE n >= ${FIRST_TIED} AND n % 2 = 0 AND n + 1 < ${count}`,
    `INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, status, created_at, expires_at, decided_at, decided_op)
      SELECT ${request}, ${one}, ${other}, ${low}, ${high}, iif(kind = 'pending', 'pending', 'accepted'), '${at}', '${later}',
        iif(kind = 'pending', NULL, '${at}'), iif(kind = 'pending', NULL, ${request}) FROM bench_ties WHERE kind IN ('pending', 'matched')`,
    `INSERT INTO chat_rooms (id, kind, low_id, high_id, created_at) SELECT ${room}, 'direct', ${low}, ${high}, '${at}' FROM bench_ties WHERE kind = 'matched'`,
    `INSERT INTO chat_members (room_id, user_id, joined_at) SELECT ${room}, ${one}, '${at}' FROM bench_ties WHERE kind = 'matched'
      UNION ALL SELECT ${room}, ${other}, '${at}' FROM bench_ties WHERE kind = 'matched'`,
    `INSERT INTO matches (id, request_id, room_id, low_id, high_id, matched_at) SELECT ${match}, ${request}, ${room}, ${low}, ${high}, '${at}' FROM bench_ties WHERE kind = 'matched'`,
    `INSERT INTO blocks (blocker_id, blocked_id, created_at) SELECT ${one}, ${other}, '${at}' FROM bench_ties WHERE kind = 'block'`,
    `INSERT INTO match_feedback (reader_id, person_id, kind, created_at) SELECT ${other}, ${one}, 'hide', '${at}' FROM bench_ties WHERE kind = 'hide'`,
    // Counts the requests of all users in one query. At this point no index exists to find the requests of each user.
    `UPDATE match_pool SET open_requests = r.open, answered_requests = r.answered
      FROM (SELECT receiver_id, sum(status = 'pending') AS open, sum(status = 'accepted') AS answered FROM matching_requests GROUP BY receiver_id) r
      WHERE r.receiver_id = match_pool.user_id`,
    'DROP TABLE bench_ties',
  ];
}
