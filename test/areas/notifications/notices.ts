/** Writes many notices or users at once. */
import { runSql } from '../../support/direct-sql.ts';

/** Inserts users who have nothing but an account, and returns their ids. */
export async function insertUsers(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, n) => `0190abcd-0000-7000-8000-${String(n).padStart(12, '0')}`);
  await runSql(
    `INSERT INTO user_profiles (id, created_at, updated_at)
      SELECT value, '2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z' FROM json_each(?)`,
    JSON.stringify(ids),
  );
  return ids;
}

/** Inserts unread notices of a user, a second apart, each later than the ones before. */
export async function insertNotices(userId: string, count: number, actorId: string | null = null): Promise<void> {
  await runSql(
    `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?1)
    INSERT INTO notifications (id, user_id, actor_id, type, variables, dedupe_key, created_at)
    SELECT printf('0190cccc-0000-7000-8%03d-%s%08d', (SELECT count(*) FROM notifications WHERE user_id = ?2) % 1000, substr(?2, -4), n), ?2, ?3,
      'match.request_declined', json_object('requestId', '0190dddd-0000-7000-8000-000000000001'), ?4 || n,
      strftime('%Y-%m-%dT%H:%M:%fZ', '2026-03-01T00:00:00.000Z', '+' || ((SELECT count(*) FROM notifications WHERE user_id = ?2) + n) || ' seconds')
    FROM numbers`,
    count,
    userId,
    actorId,
    `${actorId}-`,
  );
  await runSql(
    `INSERT INTO notification_counters (user_id, version, latest_at) SELECT user_id, 1, max(created_at) FROM notifications WHERE user_id = ?
      ON CONFLICT (user_id) DO UPDATE SET version = version + 1, latest_at = excluded.latest_at`,
    userId,
  );
}
