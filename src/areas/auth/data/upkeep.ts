import { template, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { withSessions } from '../hooks.ts';
import { authSessions, loginCodes, realtimeTickets, refreshTokensTable } from './tables.ts';

export interface Upkeep {
  /** Now. Login codes and tickets that expired before it are deleted. */
  readonly at: Instant;
  /**
   * Used refresh tokens are deleted if they were used before this. Using one again still ends its session, because its
   * signature shows that we issued it.
   */
  readonly usedBefore: Instant;
  /** Sessions that ended before this are deleted with their tokens. */
  readonly expiredBefore: Instant;
  /** The most rows that each statement deletes. */
  readonly limit: number;
}

/** Makes the statements that delete what sign-in no longer needs: a bounded number of rows each, the oldest first. */
export const removeExpiredStatements = template(({ at, usedBefore, expiredBefore, limit }: Values<Upkeep>) => {
  const expired = sql`SELECT id FROM ${authSessions} WHERE expires_at < ${expiredBefore} ORDER BY expires_at LIMIT ${limit}`;
  return [
    sql`DELETE FROM ${loginCodes} WHERE id IN (SELECT id FROM ${loginCodes} WHERE expires_at < ${at} ORDER BY expires_at LIMIT ${limit})`,
    sql`DELETE FROM ${realtimeTickets} WHERE id IN (SELECT id FROM ${realtimeTickets} WHERE expires_at < ${at} ORDER BY expires_at LIMIT ${limit})`,
    sql`DELETE FROM ${refreshTokensTable} WHERE id IN (SELECT id FROM ${refreshTokensTable} WHERE used_at < ${usedBefore} ORDER BY used_at LIMIT ${limit})`,
    // What belongs to sessions comes before them, because no row may refer to a session that is gone.
    sql`DELETE FROM ${refreshTokensTable} WHERE session_id IN (${expired})`,
    sql`DELETE FROM ${realtimeTickets} WHERE session_id IN (${expired})`,
    ...withSessions.ask(expired).flat(),
    sql`DELETE FROM ${authSessions} WHERE id IN (${expired})`,
  ];
});
