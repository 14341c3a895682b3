/** The statements behind idempotency.ts: claim a key, store its answer, release it, delete expired keys. */
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../platform/time/instant.ts';
import { ConstraintError } from './errors.ts';
import { addTimeTo, formatMoment, subtractTimeFrom } from './moments.ts';
import { integerOrNull, text, textOrNull } from './row.ts';
import { batchAssert, idempotencyKeys as keys } from './tables.ts';
import { select } from './statement.ts';
import { template, type Value, type Values } from './template.ts';

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

/** A key to claim, and the answer if it is known beforehand. */
export interface Claim extends KeyName {
  readonly payloadHash: string;
  readonly attempt: string;
  readonly status: number | null;
  readonly body: string | null;
}

/**
 * Claims the key for `attempt` if it is free, has expired, or was left behind by a crash. Otherwise changes nothing.
 */
export const claimKey = template(
  (claim: Values<Claim>, now: Value<Date>) => sql`
    INSERT INTO ${keys} (id, user_id, operation_id, key, payload_hash, status, body, claimed_at, expires_at)
    VALUES (${claim.attempt}, ${claim.userId}, ${claim.operationId}, ${claim.key}, ${claim.payloadHash}, ${claim.status}, ${claim.body},
      ${formatMoment(now)}, ${addTimeTo(now, keyLifetime)})
    ON CONFLICT (user_id, operation_id, key) DO UPDATE SET id = excluded.id, payload_hash = excluded.payload_hash,
      status = excluded.status, body = excluded.body, claimed_at = excluded.claimed_at, expires_at = excluded.expires_at
    WHERE ${keys.expiresAt} <= excluded.claimed_at
      OR (${keys.status} IS NULL AND ${keys.claimedAt} <= ${subtractTimeFrom(now, staleClaim)} AND ${keys.payloadHash} = excluded.payload_hash)`,
);

/** Aborts the batch unless `attempt` holds its key. So everything after this statement happens once. */
export const assertHeld = template(
  (attempt: Value<string>) => sql`INSERT INTO ${batchAssert} (code) SELECT ${HELD_BY_ANOTHER}
    WHERE NOT EXISTS (SELECT 1 FROM ${keys} WHERE ${keys.id} = ${attempt})`,
);

/**
 * Like `assertHeld`. The message of the error carries what is stored under the key, so that a repeated request needs no
 * second round trip.
 */
export const assertHeldOrTell = template(
  ({ attempt, userId, operationId, key }: Values<KeyName & { readonly attempt: string }>) =>
    sql`INSERT INTO ${batchAssert} (code) SELECT ${`${HELD_BY_ANOTHER} `} || json_object('attempt', id, 'payloadHash', payload_hash, 'status', status, 'body', body)
      FROM ${keys} WHERE user_id = ${userId} AND operation_id = ${operationId} AND key = ${key} AND id <> ${attempt}`,
);

/** Whether a commit failed because another attempt holds the key. */
export function isHeldByAnother(error: unknown): error is ConstraintError {
  return error instanceof ConstraintError && error.subject.split(' ', 1)[0] === HELD_BY_ANOTHER;
}

/** Reads what `assertHeldOrTell` says is stored under the key; undefined if the database cut the message short. */
export function findToldKey({ subject }: ConstraintError): KeyRow | undefined {
  const told = subject.slice(HELD_BY_ANOTHER.length + 1);
  if (!told.endsWith('}')) return undefined;
  return JSON.parse(told) as KeyRow; // the object that the statement makes
}

/** Stores the answer under the key that `attempt` holds. `body` is JSON text, or SQL that yields it. */
export function settleKey(attempt: Value<string>, status: Value<number>, body: SQL | Value<string | null>): SQL {
  return sql`UPDATE ${keys} SET status = ${status}, body = ${body} WHERE ${keys.id} = ${attempt}`;
}

/** Releases a key without an answer, so that a retry starts from the beginning. A key with an answer stays. */
export const releaseKey = template(
  (attempt: Value<string>) => sql`DELETE FROM ${keys} WHERE ${and(eq(keys.id, attempt), isNull(keys.status))}`,
);

/** The query for what is stored under a key. */
export const storedKey = template(({ userId, operationId, key }: Values<KeyName>) =>
  select(
    sql`SELECT id, payload_hash, status, body FROM ${keys}
      WHERE ${and(eq(keys.userId, userId), eq(keys.operationId, operationId), eq(keys.key, key))}`,
    (row) => ({
      attempt: text(row, 'id'),
      payloadHash: text(row, 'payload_hash'),
      status: integerOrNull(row, 'status'),
      body: textOrNull(row, 'body'),
    }),
  ),
);

/** Deletes at most `limit` expired keys. The cron runs it. */
export const removeExpiredKeys = template(
  (now: Value<Instant>, limit: Value<number>) =>
    sql`DELETE FROM ${keys} WHERE id IN (SELECT id FROM ${keys} WHERE expires_at <= ${now} ORDER BY expires_at LIMIT ${limit})`,
);
