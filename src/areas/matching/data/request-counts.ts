/** How users treat the requests that they receive: for their response rate, and for the counters of the pool. */
import type { Day, Instant } from '../../../platform/time/instant.ts';
import { utcDayOf } from '../../../store/moments.ts';
import { compute, type Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import { hiddenActivity } from '../rules/pool.ts';
import { responseSample, responseWindowDays, responseWindowStart } from '../rules/limits.ts';
import { userSettings } from '../../profile/index.ts';
import { hidesActivity } from './derived.ts';
import { matchPool } from './pool-tables.ts';
import { matchingRequests as requests } from './tables.ts';

/**
 * Selects the received requests that count for the response rate of a user, as `r`: of each sender the latest, whatever
 * has become of it. Otherwise one sender who asks again and again would make the rate (contract/decisions/0010).
 */
export function latestReceived(receiver: Value<string> | SQL, today: Value<Day>): SQL {
  const since = compute([today], (day) => responseWindowStart(new Date(day)));
  return sql`(SELECT r.status, r.expires_at, r.is_missed, r.sender_id, r.receiver_id, r.created_at, r.withdrawn_at FROM ${requests} r
    WHERE r.receiver_id = ${receiver} AND r.is_superseded = 0 AND r.created_at >= ${since}
    ORDER BY r.created_at DESC, r.id DESC LIMIT CAST(${responseSample} AS INTEGER)) AS r`;
}

/**
 * Makes the statement that gives way to a new request of this sender to this receiver, under this condition. Put it
 * before the statement that writes the new one.
 */
export function supersedeStatement(sender: Value<string>, receiver: Value<string>, condition: SQL): SQL {
  return sql`UPDATE ${requests} SET is_superseded = 1, counted_until = NULL
    WHERE sender_id = ${sender} AND receiver_id = ${receiver} AND is_superseded = 0 AND ${condition}`;
}

/** How many of them were answered. */
export const answered: SQL = sql`coalesce(sum(r.status IN ('accepted', 'declined')), 0)`;

/**
 * The counters of a user in the pool as a JSON list: open requests, answered and missed ones, and the day on which the
 * oldest answered or missed one no longer counts. Of a user who hides their activity, fixed values count. A request
 * that a rule has withdrawn counts as open until it expires, also if that was the step of its sender: otherwise the
 * order of others' lists would tell of it.
 */
export function countsOfReceiver(receiver: SQL, isHidden: SQL, today: Value<Day>): SQL {
  const { open, answered: replied, missed } = hiddenActivity;
  return sql`CASE WHEN ${isHidden} THEN ${sql.raw(`'[${open},${replied},${missed},null]'`)} ELSE ${ownCounts(receiver, today)} END`;
}

function ownCounts(receiver: SQL, today: Value<Day>): SQL {
  const count = (isOpen: SQL): SQL =>
    sql`(SELECT count(*) FROM ${requests} o WHERE o.receiver_id = ${receiver} AND ${isOpen})`;
  const open = sql`${count(sql`o.status = 'pending'`)} + ${count(sql`o.counted_until IS NOT NULL`)}`;
  const oldest = sql`min(CASE WHEN r.status IN ('accepted', 'declined') OR r.is_missed = 1 THEN r.created_at END)`;
  const leaves = sql.raw(`'+${responseWindowDays + 1} days'`);
  return sql`(SELECT json_array(${open}, ${answered}, coalesce(sum(r.is_missed), 0), date(${oldest}, ${leaves}))
    FROM ${latestReceived(receiver, today)})`;
}

/**
 * Makes the statement that counts the received requests of users again. It writes nothing where the counters are right.
 *
 * @param receivers a select of `user_id`. It runs in the batch of the change, after it.
 */
export function recountStatement(receivers: SQL, now: Value<Instant>): SQL {
  const counters = sql`open_requests, answered_requests, missed_requests, recount_on`;
  const counted = sql`c.counts ->> 0, c.counts ->> 1, c.counts ->> 2, c.counts ->> 3`;
  return sql`WITH receivers AS MATERIALIZED (${receivers}),
      c AS MATERIALIZED (SELECT s.user_id, ${countsOfReceiver(sql`s.user_id`, hidesActivity, utcDayOf(now))} AS counts
        FROM receivers CROSS JOIN ${userSettings} s ON s.user_id = receivers.user_id)
    UPDATE ${matchPool} SET (${counters}) = (${counted}) FROM c
    WHERE ${matchPool.userId} = c.user_id AND (${counters}) IS NOT (${counted})`;
}

/**
 * Makes the statement that marks users whose received requests have to be counted again, where a change concerns an
 * unknown number of them: `recount_on` of one row each becomes the day (UTC) of the change. The next review counts
 * them.
 *
 * @param receivers a select of user ids. It runs in the batch of the change, before it.
 */
export function markForRecountStatement(receivers: SQL, now: Value<Instant>): SQL {
  const today = utcDayOf(now);
  return sql`UPDATE ${matchPool} SET recount_on = ${today} WHERE user_id IN (${receivers}) AND ${isFirstRow}
    AND (recount_on IS NULL OR recount_on > ${today})`;
}

/** Condition on the pool: the first row of its user. A mark on one row is enough: all rows of a user are reviewed. */
export const isFirstRow: SQL = sql`NOT EXISTS (SELECT 1 FROM ${matchPool} f WHERE f.user_id = ${matchPool.userId}
  AND (f.native, f.learning) < (${matchPool.native}, ${matchPool.learning}))`;
