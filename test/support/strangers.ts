/** Many users at once, inserted directly. */
import { env } from './deps.ts';
import { deriveAll } from './derived.ts';
import { runSql } from './direct-sql.ts';
import { people } from './people.ts';

const idOf = (number: number): string => `0190bbbb-0000-7000-9000-${String(number).padStart(12, '0')}`;

/** Inserts users without settings, born in this year. */
export async function insertStrangers(count: number, year: number, group: string): Promise<void> {
  await runSql(
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?1 - 1)
     INSERT INTO user_profiles (id, birth_year, age_group, created_at, updated_at)
     SELECT printf('0190bbbb-0000-7000-9000-%012d', i), ?2, ?3, '2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z' FROM n`,
    count,
    year,
    group,
  );
}

/** Matches Mina with adult strangers, all at the same moment. */
export async function insertMatchesOfMina(count: number): Promise<void> {
  await insertStrangers(count, 1990, 'adult');
  await deriveAll();
  const at = '2026-03-02T09:00:00.000Z';
  const statements = Array.from({ length: count }, (_, number) => {
    const [low = '', high = ''] = [people.mina.id, idOf(number)].toSorted();
    const [requestId, roomId, op] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    const run = (sql: string, ...values: string[]) => env.DB.prepare(sql).bind(...values);
    return [
      run(
        "INSERT INTO matching_requests (id, sender_id, receiver_id, pair_low, pair_high, created_at, expires_at) VALUES (?1, ?2, ?3, ?2, ?3, ?4, '2026-03-09T09:00:00.000Z')",
        requestId,
        low,
        high,
        at,
      ),
      run(
        "UPDATE matching_requests SET status = 'accepted', decided_at = ?, decided_op = ? WHERE id = ?",
        at,
        op,
        requestId,
      ),
      run(
        "INSERT INTO chat_rooms (id, kind, low_id, high_id, created_at) VALUES (?, 'direct', ?, ?, ?)",
        roomId,
        low,
        high,
        at,
      ),
      run(
        'INSERT INTO matches (id, request_id, room_id, low_id, high_id, matched_at) VALUES (?, ?, ?, ?, ?, ?)',
        crypto.randomUUID(),
        requestId,
        roomId,
        low,
        high,
        at,
      ),
    ];
  });
  await env.DB.batch(statements.flat());
}
