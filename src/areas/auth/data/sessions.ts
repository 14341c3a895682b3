import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { code, text, textOrNull, instant } from '../../../store/row.ts';
import { isBehind, pagesOf, type PlainList } from '../../../store/page.ts';
import type { Value, Values } from '../../../store/template.ts';
import { authSessions } from './tables.ts';

export type SignedInWith = (typeof authSessions.$inferInsert)['signedInWith'];

export interface RunningSession {
  readonly id: string;
  readonly signedInWith: SignedInWith;
  readonly browser: string | null;
  readonly system: string | null;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant;
  readonly expiresAt: Instant;
}

/** The query for a page of the sessions of a user that run at a moment, the newest sign-in first. */
export const runningSessions = pagesOf(
  ({ userId, at }: Values<{ userId: string; at: Instant }>, after): PlainList<RunningSession> => ({
    entries: sql`SELECT id, signed_in_with, browser, system, created_at AS listed_at, last_used_at, expires_at FROM ${authSessions}
      WHERE user_id = ${userId} AND ended_at IS NULL AND expires_at > ${at}
        AND ${isBehind(after, [sql`created_at`, sql`id`], 'latest first')}
      ORDER BY created_at DESC, id DESC`,
    parse: (row) => ({
      id: text(row, 'id'),
      signedInWith: code(row, 'signed_in_with', authSessions.signedInWith.enumValues),
      browser: textOrNull(row, 'browser'),
      system: textOrNull(row, 'system'),
      createdAt: instant(row, 'listed_at'),
      lastUsedAt: instant(row, 'last_used_at'),
      expiresAt: instant(row, 'expires_at'),
    }),
  }),
);

/** Condition: the user has this session, current or ended. */
export function ownsSession(userId: Value<string>, sessionId: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${authSessions} WHERE id = ${sessionId} AND user_id = ${userId})`;
}
