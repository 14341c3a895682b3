import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import type { Value } from '../../../store/template.ts';
import { longestMinutes } from '../rules/limits.ts';

/**
 * Condition on a time `x` of a user: it is in the way of a session from one moment to another. The triggers
 * `session_participants_apart` and `_stay_apart` say the same.
 */
export function isInTheWay(now: Value<Instant>, from: Value<Instant>, to: Value<Instant>): SQL {
  return sql`(x.blocks_until IS NOT NULL AND x.blocks_until > ${now} AND x.starts_at < ${to} AND x.ends_at > ${from}
    AND x.starts_at > ${subtractTimeFrom(from, { minutes: longestMinutes })})`;
}
