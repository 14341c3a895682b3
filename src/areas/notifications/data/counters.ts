import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Value } from '../../../store/template.ts';
import { notificationCounters as counters } from './tables.ts';

/**
 * Makes the statement that raises the counters of users who are about to get notices, and makes the instant of the new
 * ones later than every earlier notice. Without that, a notice which arrives late with an earlier instant would be
 * marked as read together with notices that the user has seen. Put it before the statement that writes the notices.
 *
 * @param users selects `user_id`; a user may come twice.
 */
export function announceArrivalStatement(now: Value<Instant>, users: SQL): SQL {
  return sql`INSERT INTO ${counters} (user_id, version, latest_at) SELECT DISTINCT told.user_id, 1, ${now} FROM (${users}) AS told WHERE true
    ON CONFLICT (user_id) DO UPDATE SET version = ${counters.version} + 1,
      latest_at = max(excluded.latest_at, strftime('%Y-%m-%dT%H:%M:%fZ', ${counters.latestAt}, '+0.001 seconds'))`;
}

/** The instant of a user's new notice, after `announceArrivalStatement`. */
export function arrivalOf(userId: Value<string> | SQL): SQL {
  return sql`(SELECT latest_at FROM ${counters} WHERE user_id = ${userId})`;
}

/**
 * Makes the statement that raises the counters of users whose notices are about to be read or removed. Put it before
 * that change.
 *
 * @param users selects `user_id`.
 */
export function raiseCountersStatement(users: SQL): SQL {
  return sql`UPDATE ${counters} SET version = version + 1 WHERE user_id IN (${users})`;
}
