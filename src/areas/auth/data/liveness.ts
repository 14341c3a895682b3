import type { Instant } from '../../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { readOne } from '../../../store/batch.ts';
import { authSessions } from './tables.ts';
import { userProfiles } from '../../profile/index.ts';
import { select } from '../../../store/statement.ts';

export interface Liveness {
  readonly sessionRuns: boolean;
  /** Null if the user has no account yet. */
  readonly accountStatus: string | null;
  /** Whether the account has the role `admin`. */
  readonly isAdmin: boolean;
}

/**
 * Reads whether a session is current, and the status and the role of its account, in one statement. Without a session
 * id, the session counts as current.
 */
export async function readLiveness(
  db: D1Database,
  who: { readonly userId: string; readonly sessionId: string | null },
  at: Instant,
): Promise<Liveness> {
  const runs = sql`EXISTS (SELECT 1 FROM ${authSessions} s
    WHERE s.id = ${who.sessionId} AND s.user_id = ${who.userId} AND s.ended_at IS NULL AND s.expires_at > ${at})`;
  const query = sql`SELECT ${who.sessionId === null ? sql`1` : runs} AS session_runs,
    u.status AS account_status, coalesce(u.role = 'admin', 0) AS is_admin FROM (SELECT 1) LEFT JOIN ${userProfiles} u ON u.id = ${who.userId}`;
  const found = await readOne(
    db,
    select(query, (row) => ({
      sessionRuns: row['session_runs'] === 1,
      accountStatus: typeof row['account_status'] === 'string' ? row['account_status'] : null,
      isAdmin: row['is_admin'] === 1,
    })),
  );
  return found ?? { sessionRuns: false, accountStatus: null, isAdmin: false };
}
