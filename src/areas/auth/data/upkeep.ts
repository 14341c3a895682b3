import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { authSessions, loginCodes, realtimeTickets, refreshTokensTable } from './tables.ts';

export interface Upkeep {
  /** Now: codes and tickets that ended before it go. */
  readonly at: Instant;
  /** Used refresh tokens go that were used before this. A later use of one still ends its session: its signature is ours. */
  readonly usedBefore: Instant;
  /** Sessions go that ended before this, with their tokens. */
  readonly expiredBefore: Instant;
  /** Most rows that each statement removes. */
  readonly limit: number;
}

/** Statements that remove what sign-in no longer needs; a bounded number of rows each, oldest first. */
export function removeExpiredStatements({ at, usedBefore, expiredBefore, limit }: Upkeep): SQL[] {
  const expired = sql`SELECT id FROM ${authSessions} WHERE expires_at < ${expiredBefore} ORDER BY expires_at LIMIT ${limit}`;
  return [
    sql`DELETE FROM ${loginCodes} WHERE id IN (SELECT id FROM ${loginCodes} WHERE expires_at < ${at} ORDER BY expires_at LIMIT ${limit})`,
    sql`DELETE FROM ${realtimeTickets} WHERE id IN (SELECT id FROM ${realtimeTickets} WHERE expires_at < ${at} ORDER BY expires_at LIMIT ${limit})`,
    sql`DELETE FROM ${refreshTokensTable} WHERE id IN (SELECT id FROM ${refreshTokensTable} WHERE used_at < ${usedBefore} ORDER BY used_at LIMIT ${limit})`,
    // A session's tokens first, then the same sessions: nothing may point to a session that is gone.
    sql`DELETE FROM ${refreshTokensTable} WHERE session_id IN (${expired})`,
    sql`DELETE FROM ${realtimeTickets} WHERE session_id IN (${expired})`,
    sql`DELETE FROM ${authSessions} WHERE id IN (${expired})`,
  ];
}
