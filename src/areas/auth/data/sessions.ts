import { sql, type SQL } from 'drizzle-orm';
import { text, textOrNull } from '../../../store/row.ts';
import { authSessions } from './tables.ts';
import { select, type Select } from '../../../store/statement.ts';

export type SignedInWith = (typeof authSessions.$inferInsert)['signedInWith'];

export interface RunningSession {
  readonly id: string;
  readonly signedInWith: SignedInWith;
  readonly browser: string | null;
  readonly system: string | null;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
}

/** The query for a user's current sessions after `position` (creation, id), the newest sign-in first. */
export function runningSessions(
  userId: string,
  at: string,
  limit: number,
  position: readonly [string, string] | null,
): Select<RunningSession> {
  const from = position === null ? sql`true` : sql`(created_at, id) < (${position[0]}, ${position[1]})`;
  return select(
    sql`SELECT id, signed_in_with, browser, system, created_at, last_used_at, expires_at FROM ${authSessions}
      WHERE user_id = ${userId} AND ended_at IS NULL AND expires_at > ${at} AND ${from}
      ORDER BY created_at DESC, id DESC LIMIT ${limit}`,
    (row) => ({
      id: text(row, 'id'),
      signedInWith: methodIn(text(row, 'signed_in_with')),
      browser: textOrNull(row, 'browser'),
      system: textOrNull(row, 'system'),
      createdAt: text(row, 'created_at'),
      lastUsedAt: text(row, 'last_used_at'),
      expiresAt: text(row, 'expires_at'),
    }),
  );
}

/** Condition: the user has this session, current or ended. */
export function ownsSession(userId: string, sessionId: string): SQL {
  return sql`EXISTS (SELECT 1 FROM ${authSessions} WHERE id = ${sessionId} AND user_id = ${userId})`;
}

const methods: readonly SignedInWith[] = authSessions.signedInWith.enumValues;

function methodIn(code: string): SignedInWith {
  const method = methods.find((known) => known === code);
  if (method === undefined) throw new TypeError(`unknown way of signing in: ${code}`);
  return method;
}
