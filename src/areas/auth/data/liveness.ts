import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { authSessions } from './tables.ts';
import { isNotSuspended, userProfiles } from '../../profile/index.ts';
import type { Principal } from '../../../platform/principal.ts';
import { readOne } from '../../../store/batch.ts';
import { guardDatabase, type GuardedDatabase } from '../../../store/guarded.ts';
import { assertAll } from '../../../store/guards.ts';
import { jsonList } from '../../../store/json-list.ts';
import { instant, text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { perShape, template, type Value } from '../../../store/template.ts';

/**
 * Asserts that the session is current and that the account may act; of a moderator also that the account is active and
 * has the role. Without a session id, the session counts as current. One statement.
 *
 * @throws Refused auth.account_suspended, auth.session_ended, auth.forbidden
 */
export const assertLive = perShape((isModerator: boolean) =>
  template((userId: Value<string>, sessionId: Value<string | null>, at: Value<Instant>) => {
    const account = (is: SQL): SQL => sql`EXISTS (SELECT 1 FROM ${userProfiles} WHERE id = ${userId} AND ${is})`;
    return assertAll([
      ['auth.account_suspended', isNotSuspended(userId)],
      [
        'auth.session_ended',
        sql`${isSessionRunning(sql`${userId}`, sessionId, at)} AND NOT ${account(sql`status = 'deleted'`)}`,
      ],
      ...(isModerator ? [['auth.forbidden', account(sql`status = 'active' AND role = 'admin'`)] as const] : []),
    ]);
  }),
);

/** Condition: this is a current session of the user. Holds without a session id. */
export function isSessionRunning(userId: SQL, sessionId: Value<string | null> | SQL, at: Value<Instant> | SQL): SQL {
  return sql`(${sessionId} IS NULL OR EXISTS (SELECT 1 FROM ${authSessions} s
    WHERE s.id = ${sessionId} AND s.user_id = ${userId} AND s.ended_at IS NULL AND s.expires_at > ${at}))`;
}

/** The query for when those of these sessions expire that have not been ended. */
export const expiriesOf = template((sessionIds: Value<readonly string[]>) =>
  select(
    sql`SELECT id, expires_at FROM ${authSessions} WHERE id IN ${jsonList(sessionIds)} AND ended_at IS NULL`,
    (row) => ({ sessionId: text(row, 'id'), expiresAt: instant(row, 'expires_at') }),
  ),
);

/** Makes the database in which everything runs under `assertLive`. */
export function guardByLiveness(
  db: D1Database,
  { userId, sessionId }: Pick<Principal, 'userId' | 'sessionId'>,
  at: Instant,
  isModerator: boolean,
): GuardedDatabase {
  return guardDatabase(db, assertLive(isModerator)(userId, sessionId, at));
}

/** Reads the status of an account; undefined if the user has none yet. One round trip of one row. */
export async function readAccountStatus(db: D1Database, userId: string): Promise<string | undefined> {
  return readOne(db, statusOfAccount(userId));
}

const statusOfAccount = template((userId: Value<string>) =>
  select(sql`SELECT status FROM ${userProfiles} WHERE id = ${userId}`, (row) => text(row, 'status')),
);
