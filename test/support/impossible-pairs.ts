/**
 * Finds pairs of users that blocks, suspensions, deletions and hidden profiles forbid, in the database itself. Any test
 * can call it after any change: nothing that the rules forbid may be left. Ages and wishes: forbidden-pairs.ts.
 */
import { env } from './deps.ts';

/** A pair, or a user alone, in a state that the rules forbid. */
export interface Impossible {
  readonly what: string;
  readonly why: string;
  readonly one: string;
  readonly other: string | null;
}

const blocked = (one: string, other: string): string =>
  `EXISTS (SELECT 1 FROM blocks b WHERE (b.blocker_id = ${one} AND b.blocked_id = ${other}) OR (b.blocker_id = ${other} AND b.blocked_id = ${one}))`;
const statusOf = (id: string): string => `(SELECT status FROM user_profiles WHERE id = ${id})`;
/** Each query returns `why`, `one` and `other`. `?1` is the current instant. */
const queries: Readonly<Record<string, string>> = {
  'open request': `SELECT CASE WHEN ${blocked('r.sender_id', 'r.receiver_id')} THEN 'blocked'
      WHEN ${statusOf('r.sender_id')} <> 'active' THEN 'sender ' || ${statusOf('r.sender_id')}
      WHEN ${statusOf('r.receiver_id')} <> 'active' THEN 'receiver ' || ${statusOf('r.receiver_id')}
      WHEN EXISTS (SELECT 1 FROM matches m WHERE m.low_id = r.pair_low AND m.high_id = r.pair_high AND m.ended_at IS NULL) THEN 'already matched'
    END AS why, r.sender_id AS one, r.receiver_id AS other
    FROM matching_requests r WHERE r.status = 'pending' AND withdrawn_at IS NULL AND r.expires_at > ?1`,
  match: `SELECT CASE WHEN ${blocked('m.low_id', 'm.high_id')} THEN 'blocked'
      WHEN 'deleted' IN (${statusOf('m.low_id')}, ${statusOf('m.high_id')}) THEN 'deleted' END AS why, m.low_id AS one, m.high_id AS other
    FROM matches m WHERE m.ended_at IS NULL AND ?1 <> ''`,
  'open room': `SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM matches m WHERE m.room_id = c.id AND m.ended_at IS NULL) THEN 'no match' END AS why,
      c.low_id AS one, c.high_id AS other FROM chat_rooms c WHERE c.kind = 'direct' AND c.closed_at IS NULL AND ?1 <> ''`,
  listed: `SELECT CASE WHEN p.status <> 'active' THEN p.status WHEN s.profile_visibility <> 'everyone' THEN 'hidden'
      WHEN p.onboarding_completed_at IS NULL THEN 'not onboarded' END AS why, p.id AS one, NULL AS other
    FROM match_pool l JOIN user_profiles p ON p.id = l.user_id JOIN user_settings s ON s.user_id = p.id WHERE l.lane <> 'unlisted' AND ?1 <> ''`,
};

/** Returns every pair and user in a forbidden state now; empty if all is well. */
export async function findImpossiblePairs(): Promise<Impossible[]> {
  const now = new Date().toISOString();
  const names = Object.keys(queries);
  const results = await env.DB.batch<Omit<Impossible, 'what'>>(
    Object.values(queries).map((sql) => env.DB.prepare(`SELECT * FROM (${sql}) WHERE why IS NOT NULL`).bind(now)),
  );
  return results.flatMap(({ results: rows }, index) => rows.map((row) => ({ what: names[index] ?? '', ...row })));
}

/** Why the first user must not see the second one, as the database has it; null if they may. */
export async function whyUnseen(viewerId: string, personId: string): Promise<string | null> {
  const isPartner = `EXISTS (SELECT 1 FROM matches m JOIN user_profiles v ON v.id = ?1 JOIN user_settings w ON w.user_id = ?1
    WHERE m.low_id = min(?1, ?2) AND m.high_id = max(?1, ?2) AND m.ended_at IS NULL AND v.status = 'active' AND w.profile_visibility <> 'nobody')`;
  return env.DB.prepare(
    `SELECT CASE WHEN ${statusOf('?1')} = 'suspended' THEN 'viewer suspended' WHEN ${statusOf('?2')} <> 'active' THEN ${statusOf('?2')}
      WHEN ${blocked('?1', '?2')} THEN 'blocked' WHEN s.profile_visibility = 'nobody' THEN 'hidden'
      WHEN s.profile_visibility = 'matched' AND NOT ${isPartner} THEN 'hidden from strangers' END AS why
    FROM user_profiles p LEFT JOIN user_settings s ON s.user_id = p.id WHERE p.id = ?2`,
  )
    .bind(viewerId, personId)
    .first<string | null>('why');
}
