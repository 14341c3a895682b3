import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { assertAll, assertThat } from '../../../store/guards.ts';
import { isBehind, pagesOf } from '../../../store/page.ts';
import { codeOrNull, instant, instantOrNull, text, textOrNull } from '../../../store/row.ts';
import { select, type Row } from '../../../store/statement.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { authSessions, isSessionRunning } from '../../auth/index.ts';
import { mayChange, refuseSuspended } from '../../profile/index.ts';
import { pushSubscriptions } from './tables.ts';

/** A subscription as its user sees it. */
export interface PushDevice {
  readonly id: string;
  readonly sessionId: string;
  readonly browser: string | null;
  readonly system: string | null;
  readonly createdAt: Instant;
  readonly lastSuccessAt: Instant | null;
  readonly failedAt: Instant | null;
  readonly failure: ((typeof pushSubscriptions.$inferInsert)['failure'] & string) | null;
}

/** A subscription to write. */
export interface NewPushSubscription {
  /** New for each call. It stays unused if the session has registered the endpoint before. */
  readonly id: string;
  readonly userId: string;
  /** Null in tokens without a session, which cannot register any. */
  readonly sessionId: string | null;
  readonly endpoint: string;
  /** The origin of the endpoint. */
  readonly service: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly keyId: string;
  readonly expiresAt: Instant | null;
  readonly now: Instant;
}

/** The most subscriptions of one user. */
export const MOST_SUBSCRIPTIONS = 20;

/**
 * Condition on a subscription `p` and its session `s`: the session runs, the browser subscribed with this key, and the
 * subscription has not ended. The plus keeps SQLite from the index of keys: nearly every subscription has this key.
 */
export function isInUse(now: Value<Instant>, keyId: Value<string>): SQL {
  return sql`s.ended_at IS NULL AND s.expires_at > ${now} AND +p.key_id = ${keyId} AND (p.expires_at IS NULL OR p.expires_at > ${now})`;
}

/** `push_subscriptions p` with their sessions `s`. */
export const withSession = sql`${pushSubscriptions} p JOIN ${authSessions} s ON s.id = p.session_id`;

const columns = sql`p.id, p.session_id, s.browser, s.system, p.created_at AS listed_at, p.last_success_at, p.failed_at, p.failure`;

interface DevicesAsked {
  readonly userId: string;
  readonly now: Instant;
  readonly keyId: string;
}

/** The query for a page of a user's subscriptions, the newest first. */
export const pushDevices = pagesOf(({ userId, now, keyId }: Values<DevicesAsked>, after) => ({
  entries: sql`SELECT ${columns} FROM ${withSession} WHERE p.user_id = ${userId} AND ${isInUse(now, keyId)}
      AND ${isBehind(after, [sql`p.created_at`, sql`p.id`], 'latest first')}
    ORDER BY p.created_at DESC, p.id DESC`,
  parse: deviceFrom,
}));

/** The query for the subscription with this endpoint. */
export const pushDeviceAt = template((endpoint: Value<string>) =>
  select(sql`SELECT ${columns} FROM ${withSession} WHERE p.endpoint = ${endpoint}`, deviceFrom),
);

function deviceFrom(row: Row): PushDevice {
  return {
    id: text(row, 'id'),
    sessionId: text(row, 'session_id'),
    browser: textOrNull(row, 'browser'),
    system: textOrNull(row, 'system'),
    createdAt: instant(row, 'listed_at'),
    lastSuccessAt: instantOrNull(row, 'last_success_at'),
    failedAt: instantOrNull(row, 'failed_at'),
    failure: codeOrNull(row, 'failure', pushSubscriptions.failure.enumValues),
  };
}

/**
 * Makes the statements that register a subscription for a session. Those of the user that nothing is sent to any more
 * are deleted. An endpoint that is there stays one row: with the keys of this call, and as a new subscription if
 * another session had it, so that what was on its way to that one is not sent.
 *
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending, auth.session_required,
 *   auth.session_ended, notification.push_limit_reached
 */
export const registerSubscriptionStatements = template((made: Values<NewPushSubscription>) => [
  ...mayChange(made.userId),
  sql`DELETE FROM ${pushSubscriptions} WHERE id IN
    (SELECT p.id FROM ${withSession} WHERE p.user_id = ${made.userId} AND NOT (${isInUse(made.now, made.keyId)}))`,
  assertAll([
    ['auth.session_required', sql`${made.sessionId} IS NOT NULL`],
    ['auth.session_ended', isSessionRunning(sql`${made.userId}`, made.sessionId, made.now)],
    [
      'notification.push_limit_reached',
      sql`(SELECT count(*) FROM ${pushSubscriptions} WHERE user_id = ${made.userId} AND endpoint <> ${made.endpoint}) < ${MOST_SUBSCRIPTIONS}`,
    ],
  ]),
  writeSubscription(made),
]);

function writeSubscription(made: Values<NewPushSubscription>): SQL {
  const isSame = sql`(session_id = excluded.session_id)`;
  const keptIfSame = (column: string, otherwise: SQL): SQL =>
    sql`${sql.identifier(column)} = CASE WHEN ${isSame} THEN ${pushSubscriptions}.${sql.identifier(column)} ELSE ${otherwise} END`;
  return sql`INSERT INTO ${pushSubscriptions}
      (id, user_id, session_id, endpoint, service, p256dh, auth, key_id, created_at, expires_at)
    VALUES (${made.id}, ${made.userId}, ${made.sessionId}, ${made.endpoint}, ${made.service}, ${made.p256dh}, ${made.auth},
      ${made.keyId}, ${made.now}, ${made.expiresAt})
    ON CONFLICT (endpoint) DO UPDATE SET ${keptIfSame('id', sql`excluded.id`)},
      ${keptIfSame('created_at', sql`excluded.created_at`)}, ${keptIfSame('last_success_at', sql`NULL`)},
      user_id = excluded.user_id, session_id = excluded.session_id, p256dh = excluded.p256dh, auth = excluded.auth,
      key_id = excluded.key_id, expires_at = excluded.expires_at, failed_at = NULL, failure = NULL, refusals = 0`;
}

/** Makes the statements that remove one subscription of a user. */
export const removeSubscriptionStatements = template((userId: Value<string>, id: Value<string>) => [
  refuseSuspended(userId),
  assertThat('notification.push_subscription_not_found', ownsSubscription(userId, id)),
  sql`DELETE FROM ${pushSubscriptions} WHERE id = ${id} AND user_id = ${userId}`,
]);

function ownsSubscription(userId: Value<string>, id: Value<string>): SQL {
  return sql`EXISTS (SELECT 1 FROM ${pushSubscriptions} WHERE id = ${id} AND user_id = ${userId})`;
}

/** Deletes the subscriptions of sessions. `sessionIds` selects the ids of the sessions. */
export function removeSubscriptionsOfSessionsStatements(sessionIds: SQL): SQL[] {
  return [sql`DELETE FROM ${pushSubscriptions} WHERE session_id IN (${sessionIds})`];
}

/** Deletes every subscription of a user who is leaving. */
export function removeSubscriptionsOfUserStatements(userId: Value<string>): SQL[] {
  return [sql`DELETE FROM ${pushSubscriptions} WHERE user_id = ${userId}`];
}
