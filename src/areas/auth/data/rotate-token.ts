import { template, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { integer, text, textOrNull, instantOrNull } from '../../../store/row.ts';
import { authSessions, refreshTokensTable } from './tables.ts';
import { recordActivityStatements, userProfiles } from '../../profile/index.ts';
import { select, type Statement } from '../../../store/statement.ts';
import { statusesThatMaySignIn, type SessionOwner } from './begin-session.ts';
import { enqueueClosing } from './end-sessions.ts';
import { isRecorded, recordEventStatement } from './events.ts';
import { withSessions } from '../hooks.ts';

export interface Rotation {
  readonly sessionId: string;
  readonly oldHash: string;
  /** New for each call. The call that finds its id in the row of the old token is the one that used the token. */
  readonly successorId: string;
  readonly successorHash: string;
  /** New for each call. The id of the security event if this is a reuse, and of the job that closes the connections. */
  readonly eventId: string;
  readonly at: Instant;
  /** The grace period of tokens that were used before this instant is over; using one again is a reuse. */
  readonly graceFrom: Instant;
  readonly idleUntil: Instant;
}

/** The state of the token family after the rotation. */
export interface RotationOutcome extends SessionOwner {
  /** The session is current and the account may sign in. */
  readonly runs: boolean;
  /** The old token was used again after its grace period, and this call ended the session because of it. */
  readonly reused: boolean;
  /** The one unused token of the family. */
  readonly leafHash: string | null;
  readonly leafExpiresAt: Instant | null;
}

/**
 * Makes the statements that replace a refresh token by its successor. If the token was used before and its grace period
 * is over, they end the family instead. Concurrent calls run one after the other: the first rotates, the others find
 * the unused token. A token that is no longer in the table counts as used long ago, since its signature shows that we
 * issued it.
 */
export const rotateTokenStatements = template((rotation: Values<Rotation>) => [
  ...replaceToken(rotation),
  ...endReusedFamily(rotation),
  enqueueClosing({ id: rotation.eventId, now: rotation.at }),
]);

function replaceToken({
  sessionId,
  oldHash,
  successorId,
  successorHash,
  at,
  idleUntil,
}: Values<Rotation>): Statement[] {
  return [
    sql`UPDATE ${refreshTokensTable} SET used_at = ${at}, successor = ${successorId}
      WHERE token_hash = ${oldHash} AND session_id = ${sessionId} AND used_at IS NULL AND expires_at > ${at}
        AND EXISTS (SELECT 1 FROM ${authSessions} s JOIN ${userProfiles} u ON u.id = s.user_id
          WHERE s.id = ${sessionId} AND s.ended_at IS NULL AND s.expires_at > ${at} AND u.status IN ${statusesThatMaySignIn})`,
    sql`INSERT INTO ${refreshTokensTable} (id, session_id, token_hash, issued_at, expires_at)
      SELECT ${successorId}, s.id, ${successorHash}, ${at}, min(${idleUntil}, s.latest_expires_at)
      FROM ${refreshTokensTable} t JOIN ${authSessions} s ON s.id = t.session_id
      WHERE t.token_hash = ${oldHash} AND t.successor = ${successorId}`,
    sql`UPDATE ${authSessions} SET last_used_at = ${at}, expires_at = min(${idleUntil}, latest_expires_at)
      WHERE id = ${sessionId} AND EXISTS (SELECT 1 FROM ${refreshTokensTable} WHERE id = ${successorId})`,
    ...recordActivityStatements(
      sql`SELECT s.user_id FROM ${refreshTokensTable} t JOIN ${authSessions} s ON s.id = t.session_id WHERE t.id = ${successorId}`,
      at,
    ),
  ];
}

function endReusedFamily({ sessionId, oldHash, eventId, at, graceFrom }: Values<Rotation>): Statement[] {
  return [
    recordEventStatement(
      { id: eventId, kind: 'refresh_reused', at },
      sql`SELECT user_id, id, '{}' FROM ${authSessions} WHERE id = ${sessionId} AND ended_at IS NULL AND expires_at > ${at}
        AND NOT EXISTS (SELECT 1 FROM ${refreshTokensTable} t
          WHERE t.token_hash = ${oldHash} AND t.session_id = ${sessionId} AND (t.used_at IS NULL OR t.used_at >= ${graceFrom}))`,
    ),
    sql`UPDATE ${authSessions} SET ended_at = ${at}, end_reason = 'refresh_reused'
      WHERE id = ${sessionId} AND ${isRecorded(eventId)}`,
    ...withSessions.ask(sql`SELECT id FROM ${authSessions} WHERE id = ${sessionId} AND ended_at = ${at}`).flat(),
  ];
}

/** The query for the state of the family after the statements. No row if there is no such session. */
export const rotationOutcome = template(({ sessionId, eventId, at }: Values<Rotation>) => {
  const query = sql`SELECT u.id AS user_id, u.email AS email, u.role AS role, u.status AS status,
      (s.ended_at IS NULL AND s.expires_at > ${at} AND u.status IN ${statusesThatMaySignIn}) AS runs,
      ${isRecorded(eventId)} AS reused,
      leaf.token_hash AS leaf_hash, leaf.expires_at AS leaf_expires_at
    FROM ${authSessions} s JOIN ${userProfiles} u ON u.id = s.user_id
      LEFT JOIN ${refreshTokensTable} leaf ON leaf.session_id = s.id AND leaf.used_at IS NULL
    WHERE s.id = ${sessionId}`;
  return select(query, (row): RotationOutcome => ({
    userId: text(row, 'user_id'),
    email: textOrNull(row, 'email'),
    role: text(row, 'role') === 'admin' ? 'admin' : 'user',
    status: text(row, 'status'),
    runs: integer(row, 'runs') === 1,
    reused: integer(row, 'reused') === 1,
    leafHash: textOrNull(row, 'leaf_hash'),
    leafExpiresAt: instantOrNull(row, 'leaf_expires_at'),
  }));
});
