import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import { template, type Value } from '../../../store/template.ts';
import { noticeLifetime } from '../rules/lifetime.ts';
import { aboutType, typeNames } from '../rules/types.ts';
import { raiseCountersStatement } from './counters.ts';
import { notificationDeliveries as deliveries, notificationDigests as digests, notifications } from './tables.ts';
import { countsForReader, isUnread, joinActor } from './visible.ts';

/** Written like the condition of the index `notifications_by_age`, or SQLite does not use it. */
const isForgotten = sql.raw(
  typeNames
    .filter((type) => aboutType(type).isOnce)
    .map((type) => `type <> '${type}'`)
    .join(' AND '),
);

/**
 * Makes the statements that forget at most `limit` notices whose time is over, the oldest first. What is given once in
 * the life of an account stays.
 */
export const forgetNoticesStatements = template((now: Value<Instant>, limit: Value<number>) => {
  const old = sql`SELECT id FROM ${notifications} WHERE ${isForgotten} AND created_at < ${subtractTimeFrom(now, noticeLifetime)}
      ORDER BY created_at, id LIMIT CAST(${limit} AS INTEGER)`;
  const readers = sql`SELECT n.user_id FROM (${old}) AS old CROSS JOIN ${notifications} n ON n.id = old.id ${joinActor}
    WHERE ${isUnread} AND ${countsForReader(now)}`;
  return [raiseCountersStatement(readers), sql`DELETE FROM ${notifications} WHERE id IN (${old})`];
});

/** Makes the statements that forget at most `limit` rows of the delivery log and of the digests, the oldest first. */
export const forgetDeliveriesStatements = template((now: Value<Instant>, limit: Value<number>) => {
  const before = subtractTimeFrom(now, noticeLifetime);
  return [
    sql`DELETE FROM ${deliveries} WHERE (notification_id, channel, target) IN (SELECT notification_id, channel, target FROM ${deliveries}
      WHERE planned_at < ${before} ORDER BY planned_at LIMIT CAST(${limit} AS INTEGER))`,
    sql`DELETE FROM ${digests} WHERE (user_id, day) IN (SELECT user_id, day FROM ${digests}
      WHERE claimed_at < ${before} ORDER BY claimed_at LIMIT CAST(${limit} AS INTEGER))`,
  ];
});
