import type { Instant } from '../../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { readOne } from '../../../store/batch.ts';
import { authSessions } from './tables.ts';
import { userProfiles } from '../../profile/index.ts';
import { integer, textOrNull } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';

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
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string | null },
  at: Instant,
): Promise<Liveness> {
  const found = await readOne(db, livenessOf(userId, sessionId, at));
  return found ?? { sessionRuns: false, accountStatus: null, isAdmin: false };
}

const livenessOf = template((userId: Value<string>, sessionId: Value<string | null>, at: Value<Instant>) =>
  select(
    sql`SELECT (${sessionId} IS NULL OR EXISTS (SELECT 1 FROM ${authSessions} s
        WHERE s.id = ${sessionId} AND s.user_id = ${userId} AND s.ended_at IS NULL AND s.expires_at > ${at})) AS session_runs,
      u.status AS account_status, coalesce(u.role = 'admin', 0) AS is_admin FROM (SELECT 1) LEFT JOIN ${userProfiles} u ON u.id = ${userId}`,
    (row) => ({
      sessionRuns: integer(row, 'session_runs') === 1,
      accountStatus: textOrNull(row, 'account_status'),
      isAdmin: integer(row, 'is_admin') === 1,
    }),
  ),
);
