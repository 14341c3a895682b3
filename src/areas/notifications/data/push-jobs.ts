import { sql, type SQL } from 'drizzle-orm';
import { addTime, type Instant } from '../../../platform/time/instant.ts';
import { assertThat } from '../../../store/guards.ts';
import { enqueueEach } from '../../../store/outbox.ts';
import { text } from '../../../store/row.ts';
import { select, type Select } from '../../../store/statement.ts';
import { compute, jsonText, template, type Value, type Values } from '../../../store/template.ts';
import { mayChange, userProfiles } from '../../profile/index.ts';
import { isPushOrdered } from './deliveries.ts';
import { push, type PushJob, type PushNotice } from './job-kinds.ts';
import { isInUse, withSession } from './push-subscriptions.ts';
import { pushSubscriptions } from './tables.ts';

/** A notice for every device of a user. */
export interface PushOrder {
  readonly userId: string;
  readonly notice: PushNotice;
  /** For how many seconds the user still wants to know. */
  readonly ttlSeconds: number;
  /** Two orders with the same key are one. */
  readonly dedupeKey: string;
}

/**
 * Makes the statement that orders a notice for each device of a user, one job each. Put it into the batch of its cause,
 * and pass the ids that it returns to `announceJobs` after the commit.
 */
export function pushStatement(now: Value<Instant>, order: Values<PushOrder>, which: SQL = sql`true`): Select<string> {
  const until = compute([now, order.ttlSeconds], (instant, seconds) => addTime(instant, { seconds }));
  const about = sql`SELECT json_object('subscriptionId', id, 'userId', user_id, 'sessionId', session_id, 'until', ${until},
      'notice', json(${jsonText(order.notice)})) AS payload, ${order.dedupeKey} || ':' || id AS dedupe_key, user_id
    FROM ${pushSubscriptions} WHERE user_id = ${order.userId} AND ${which}`;
  return select(sql`${enqueueEach(now, push, about)} RETURNING id`, (row) => text(row, 'id'));
}

/**
 * Makes the statements that order a test notice for one device of the user. The last one returns the id of the job.
 *
 * @throws Refused profile.missing, auth.account_suspended, profile.deletion_pending,
 *   notification.push_subscription_not_found
 */
export const testPushStatements = template(
  (now: Value<Instant>, keyId: Value<string>, subscriptionId: Value<string>, order: Values<PushOrder>) => [
    ...mayChange(order.userId),
    assertThat(
      'notification.push_subscription_not_found',
      sql`EXISTS (SELECT 1 FROM ${withSession} WHERE p.id = ${subscriptionId} AND p.user_id = ${order.userId} AND ${isInUse(now, keyId)})`,
    ),
    pushStatement(now, order, sql`id = ${subscriptionId}`),
  ],
);

/** Like `pushStatement`, for a notice whose push is ordered by then. */
export const orderPush = template((now: Value<Instant>, notificationId: Value<string>, order: Values<PushOrder>) =>
  pushStatement(now, order, isPushOrdered(notificationId)),
);

/** Where a notice is sent, and how it is encrypted. */
export interface PushTarget {
  readonly endpoint: string;
  readonly service: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** A subscription, and for whom a job was ordered that sends to it. */
type Device = Pick<PushJob, 'subscriptionId' | 'userId' | 'sessionId'>;

/**
 * The query for where a job sends to. No row if it must not send: the subscription is gone, or belongs to another
 * session; its session has ended or its key is replaced; or the user may not be told.
 */
export const pushTarget = template(
  (
    { subscriptionId, userId, sessionId }: Values<Device>,
    now: Value<Instant>,
    keyId: Value<string>,
  ): Select<PushTarget> =>
    select(
      sql`SELECT p.endpoint, p.service, p.p256dh, p.auth FROM ${withSession} JOIN ${userProfiles} u ON u.id = p.user_id
      WHERE p.id = ${subscriptionId} AND p.user_id = ${userId} AND p.session_id = ${sessionId} AND ${isInUse(now, keyId)}
        AND u.status = 'active'`,
      (row) => ({
        endpoint: text(row, 'endpoint'),
        service: text(row, 'service'),
        p256dh: text(row, 'p256dh'),
        auth: text(row, 'auth'),
      }),
    ),
);

/** Records that the push service has taken a notice. */
export const recordTakenStatement = template(
  (id: Value<string>, now: Value<Instant>) =>
    sql`UPDATE ${pushSubscriptions} SET last_success_at = ${now}, failed_at = NULL, failure = NULL, refusals = 0 WHERE id = ${id}`,
);

/** Records why a notice was not taken, if that is not the fault of this service. It will be tried again. */
export const recordFailedStatement = template(
  (id: Value<string>, now: Value<Instant>, failure: Value<'busy' | 'unreachable'>) =>
    sql`UPDATE ${pushSubscriptions} SET failed_at = ${now}, failure = ${failure} WHERE id = ${id}`,
);

/** Deletes a subscription that the push service no longer knows. */
export const removeGoneStatement = template(
  (id: Value<string>) => sql`DELETE FROM ${pushSubscriptions} WHERE id = ${id}`,
);

/** So many refusals in a row, and never a success, end a subscription. */
const REFUSALS_UNTIL_REMOVED = 5;

/**
 * Makes the statements that record that the push service has refused a notice, and that delete the subscription if it
 * has been refused five times and never taken. If the service refuses this server (`isOurs`) rather than the notice,
 * the subscription is only to blame if the service takes notices for others.
 */
export const refusedStatements = template((id: Value<string>, now: Value<Instant>, isOurs: Value<boolean>) => [
  sql`UPDATE ${pushSubscriptions} SET failed_at = ${now}, failure = 'refused', refusals = refusals + 1 WHERE id = ${id}`,
  sql`DELETE FROM ${pushSubscriptions} WHERE id = ${id} AND last_success_at IS NULL AND refusals >= ${REFUSALS_UNTIL_REMOVED}
    AND (NOT ${isOurs} OR EXISTS (SELECT 1 FROM ${pushSubscriptions} o
      WHERE o.service = push_subscriptions.service AND o.last_success_at >= push_subscriptions.created_at))`,
]);
