import type { Value, Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { text, textOrNull } from '../../../store/row.ts';
import { authSessions, refreshTokensTable } from './tables.ts';
import { recordActivityStatements, userProfiles } from '../../profile/index.ts';
import { select, type Select, type Statement } from '../../../store/statement.ts';
import { recordEventStatement } from './events.ts';

/** A session to begin, with the hash of its first refresh token. All instants have 24 characters. */
export interface NewSession {
  readonly id: string;
  readonly tokenId: string;
  readonly tokenHash: string;
  readonly eventId: string;
  readonly browser: string | null;
  readonly system: string | null;
  readonly at: Instant;
  /** When the first refresh token expires if it is not used. */
  readonly idleUntil: Instant;
  /** When the session ends at the latest, however much it is used. */
  readonly latestUntil: Instant;
}

/**
 * The statuses of an account that may sign in. A user whose account is being deleted may sign in to restore it.
 */
export const statusesThatMaySignIn = sql`('active', 'deleting')`;

/**
 * Makes the statements that begin a session for the row of `who`, a select of `user_id` and `signed_in_with` that
 * yields at most one row. `beginActivityStatements` follow in the same batch. They write nothing if `who` yields no row
 * or the account may not sign in.
 */
export function beginSessionStatements(session: Values<NewSession>, who: SQL): [SQL, SQL, SQL] {
  return [
    sql`INSERT INTO ${authSessions} (id, user_id, signed_in_with, browser, system, created_at, last_used_at, expires_at, latest_expires_at)
      SELECT ${session.id}, who.user_id, who.signed_in_with, ${session.browser}, ${session.system}, ${session.at}, ${session.at},
        ${session.idleUntil}, ${session.latestUntil}
      FROM (${who}) AS who JOIN ${userProfiles} u ON u.id = who.user_id WHERE u.status IN ${statusesThatMaySignIn}`,
    sql`INSERT INTO ${refreshTokensTable} (id, session_id, token_hash, issued_at, expires_at)
      SELECT ${session.tokenId}, id, ${session.tokenHash}, ${session.at}, ${session.idleUntil} FROM ${authSessions} WHERE id = ${session.id}`,
    recordEventStatement(
      { id: session.eventId, kind: 'signed_in', at: session.at },
      sql`SELECT user_id, id, json_object('with', signed_in_with) FROM ${authSessions} WHERE id = ${session.id}`,
    ),
  ];
}

/** Makes the statements that note the sign of life of a user whose session was begun in the same batch. */
export function beginActivityStatements({ id, at }: Values<NewSession>): Statement[] {
  return recordActivityStatements(sql`SELECT user_id FROM ${authSessions} WHERE id = ${id}`, at);
}

/** The user of a session, with the facts that tokens contain. */
export interface SessionOwner {
  readonly userId: string;
  readonly email: string | null;
  readonly role: 'user' | 'admin';
  readonly status: string;
}

/** The query for the owner of a session. No row if the session was not begun. */
export function ownerOfSession(sessionId: Value<string>): Select<SessionOwner> {
  return select(
    sql`SELECT u.id, u.email, u.role, u.status FROM ${authSessions} s JOIN ${userProfiles} u ON u.id = s.user_id WHERE s.id = ${sessionId}`,
    (row) => ({
      userId: text(row, 'id'),
      email: textOrNull(row, 'email'),
      role: text(row, 'role') === 'admin' ? 'admin' : 'user',
      status: text(row, 'status'),
    }),
  );
}
