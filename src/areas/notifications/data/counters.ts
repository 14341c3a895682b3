import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import { notificationCounters as counters } from './tables.ts';

/**
 * Makes the statement that raises the counters of users who are about to get notices that they see, and makes the
 * instant of all new ones later than every earlier notice. Without that, a notice which arrives late with an earlier
 * instant would be marked as read together with notices that the user has seen. Put it before the statement that writes
 * the notices.
 *
 * @param told selects `user_id` and `is_counted`; a user may come twice.
 */
export function announceArrivalStatement(now: Value<Instant>, told: SQL): SQL {
  return sql`INSERT INTO ${counters} (user_id, version, base_version, latest_at)
    SELECT told.user_id, 1 + max(told.is_counted), 1, ${now} FROM (${told}) AS told WHERE true GROUP BY told.user_id
    ON CONFLICT (user_id) DO UPDATE SET version = ${counters.version} + excluded.version - 1,
      latest_at = max(excluded.latest_at, strftime('%Y-%m-%dT%H:%M:%fZ', ${counters.latestAt}, '+0.001 seconds'))`;
}

/** The instant of a user's new notice, after `announceArrivalStatement`. */
export function arrivalOf(userId: Value<string> | SQL): SQL {
  return sql`(SELECT latest_at FROM ${counters} WHERE user_id = ${userId})`;
}

/**
 * Makes the statement that raises the counters of users whose unread notices are about to change. Put it before
 * that change.
 *
 * @param users selects `user_id`.
 */
export function raiseCountersStatement(users: SQL): SQL {
  return sql`UPDATE ${counters} SET version = version + 1 WHERE user_id IN (${users})`;
}
