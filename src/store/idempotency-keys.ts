/** The statements behind idempotency.ts: claim a key, store its answer, release it, delete expired keys. */
import { type Instant, addTime, subtractTime, instantOf } from '../platform/time/instant.ts';
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { ConstraintError } from './errors.ts';
import { integerOrNull, text, textOrNull } from './row.ts';
import { batchAssert, idempotencyKeys as keys } from './tables.ts';
import { select, type Select } from './statement.ts';

/** How long the answer to a key is stored. */
export const keyLifetime = { hours: 24 } as const;
/** After this time a claim without an answer counts as crashed. A retry with the same key and payload takes it over. */
export const staleClaim = { minutes: 2 } as const;

/** Identifies a key. The same key of another user or operation is independent of it. */
export interface KeyName {
  readonly userId: string;
  readonly operationId: string;
  readonly key: string;
}

/** A key as it is stored. `attempt` is the attempt that holds it; `status` is null until the answer is stored. */
export interface KeyRow {
  readonly attempt: string;
  readonly payloadHash: string;
  readonly status: number | null;
  readonly body: string | null;
}

// Not in the problem catalogue, because it never leaves commitOnce and runOnce.
const HELD_BY_ANOTHER = 'idempotency.held_by_another';

/**
 * Claims the key for `attempt` if it is free, has expired, or was left behind by a crash. Otherwise changes nothing.
 */
export function claimKey(
  name: KeyName & { readonly payloadHash: string },
  attempt: string,
  answer: { readonly status: number | null; readonly body: string | null },
  now: Date,
): SQL {
  return sql`
    INSERT INTO ${keys} (id, user_id, operation_id, key, payload_hash, status, body, claimed_at, expires_at)
    VALUES (${attempt}, ${name.userId}, ${name.operationId}, ${name.key}, ${name.payloadHash}, ${answer.status}, ${answer.body},
      ${instantOf(now)}, ${addTime(now, keyLifetime)})
    ON CONFLICT (user_id, operation_id, key) DO UPDATE SET id = excluded.id, payload_hash = excluded.payload_hash,
      status = excluded.status, body = excluded.body, claimed_at = excluded.claimed_at, expires_at = excluded.expires_at
    WHERE ${keys.expiresAt} <= excluded.claimed_at
      OR (${keys.status} IS NULL AND ${keys.claimedAt} <= ${subtractTime(now, staleClaim)} AND ${keys.payloadHash} = excluded.payload_hash)`;
}

/** Aborts the batch unless `attempt` holds its key. So everything after this statement happens once. */
export function assertHeld(attempt: string): SQL {
  return sql`INSERT INTO ${batchAssert} (code) SELECT ${HELD_BY_ANOTHER}
    WHERE NOT EXISTS (SELECT 1 FROM ${keys} WHERE ${keys.id} = ${attempt})`;
}

/** Whether a commit failed because another attempt holds the key. */
export function isHeldByAnother(error: unknown): boolean {
  return error instanceof ConstraintError && error.subject === HELD_BY_ANOTHER;
}

/** Stores the answer under the key that `attempt` holds. `body` is JSON text, or SQL that yields it. */
export function settleKey(attempt: string, status: number, body: SQL | string | null): SQL {
  return sql`UPDATE ${keys} SET status = ${status}, body = ${body} WHERE ${keys.id} = ${attempt}`;
}

/** Releases a key without an answer, so that a retry starts from the beginning. A key with an answer stays. */
export function releaseKey(attempt: string): SQL {
  return sql`DELETE FROM ${keys} WHERE ${and(eq(keys.id, attempt), isNull(keys.status))}`;
}

/** The query for what is stored under a key. */
export function storedKey({ userId, operationId, key }: KeyName): Select<KeyRow> {
  return select(
    sql`SELECT id, payload_hash, status, body FROM ${keys}
      WHERE ${and(eq(keys.userId, userId), eq(keys.operationId, operationId), eq(keys.key, key))}`,
    (row) => ({
      attempt: text(row, 'id'),
      payloadHash: text(row, 'payload_hash'),
      status: integerOrNull(row, 'status'),
      body: textOrNull(row, 'body'),
    }),
  );
}

/** Deletes at most `limit` expired keys. The cron runs it. */
export function removeExpiredKeys(now: Instant, limit: number): SQL {
  return sql`DELETE FROM ${keys} WHERE id IN (SELECT id FROM ${keys} WHERE expires_at <= ${now} ORDER BY expires_at LIMIT ${limit})`;
}
