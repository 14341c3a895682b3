import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import type { Value } from '../../../store/template.ts';
import { longestMinutes } from '../rules/limits.ts';
import { sessionParticipants as participants } from './tables.ts';

/**
 * Condition on a time `x` of a user: it is in the way of a session from one moment to another. The triggers
 * `session_participants_apart` and `_stay_apart` say the same.
 */
export function isInTheWay(now: Value<Instant>, from: Value<Instant>, to: Value<Instant>): SQL {
  return overlaps(now, sql`${from}`, sql`${to}`, sql`${subtractTimeFrom(from, { minutes: longestMinutes })}`);
}

/**
 * Condition on a time from one moment to another: something is in the way of one of these users.
 *
 * @param others condition on the times `x` in question.
 */
export function isTaken(now: Value<Instant>, users: readonly SQL[], from: SQL, to: SQL, others: SQL = sql`true`): SQL {
  const since = sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${from}, ${sql.raw(`'-${longestMinutes} minutes'`)})`;
  const blocked = users.map(
    (user) =>
      sql`EXISTS (SELECT 1 FROM ${participants} x WHERE x.user_id = ${user} AND ${overlaps(now, from, to, since)} AND ${others})`,
  );
  return sql`(${sql.join(blocked, sql` OR `)})`;
}

function overlaps(now: Value<Instant>, from: SQL, to: SQL, since: SQL): SQL {
  return sql`(x.blocks_until IS NOT NULL AND x.blocks_until > ${now} AND x.starts_at < ${to} AND x.ends_at > ${from}
    AND x.starts_at > ${since})`;
}
