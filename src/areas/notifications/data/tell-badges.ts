import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { integer, text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { compute, template, type Value } from '../../../store/template.ts';
import { userProfiles } from '../../profile/index.ts';
import { notificationCounters as counters } from './tables.ts';

/**
 * Notes that a user has a live connection, and that it is told the newest version now. Put it before the query whose
 * result it is told.
 */
export const markLive = template(
  (
    userId: Value<string>,
  ) => sql`INSERT INTO ${counters} (user_id, version, base_version, told_version, latest_at, is_live)
    SELECT id, 1, 1, 1, '1970-01-01T00:00:00.000Z', 1 FROM ${userProfiles} WHERE id = ${userId} AND status <> 'deleted'
    ON CONFLICT (user_id) DO UPDATE SET is_live = 1, told_version = version`,
);

/** Notes that a user has no live connection. */
export const markAway = template(
  (userId: Value<string>) => sql`UPDATE ${counters} SET is_live = 0 WHERE user_id = ${userId} AND is_live = 1`,
);

/** A version of a user's unread count that their live connections do not know yet. */
export interface UntoldVersion {
  readonly userId: string;
  readonly version: number;
}

/**
 * Claims at most `limit` users whose live connections must be told of a new count, and returns them. Nobody else tells
 * them before `until`. Users without a live connection are none of them.
 */
export const claimUntold = template((now: Value<Instant>, until: Value<Instant>, limit: Value<number>) =>
  select(
    sql`UPDATE ${counters} SET claimed_until = ${until} WHERE user_id IN (SELECT user_id FROM ${counters}
        WHERE version > told_version AND is_live = 1 AND (claimed_until IS NULL OR claimed_until <= ${now})
        ORDER BY claimed_until LIMIT CAST(${limit} AS INTEGER))
      RETURNING user_id, version`,
    (row): UntoldVersion => ({ userId: text(row, 'user_id'), version: integer(row, 'version') }),
  ),
);

/** Records which versions were told, and gives the users free. A change that came meanwhile stays to be told. */
export const settleTold = template(
  (told: Value<readonly UntoldVersion[]>) =>
    sql`UPDATE ${counters} SET claimed_until = NULL, told_version = max(told_version, told.value ->> 'version')
      FROM json_each(${compute([told], (versions) => JSON.stringify(versions))}) AS told WHERE user_id = told.value ->> 'userId'`,
);
