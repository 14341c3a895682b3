import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { integer } from '../../../store/row.ts';
import { select, type Select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { notificationCounters as counters, notifications } from './tables.ts';
import { isVisibleNotice, joinActor } from './visible.ts';

/** The number of a user's unread notices for a badge. `isMore`: there are more, or there may be. */
export interface UnreadCount {
  readonly count: number;
  readonly isMore: boolean;
  readonly version: number;
}

/** The highest number that a badge shows. */
const MOST_COUNTED = 99;
/** How many of the newest unread notices are looked at, with those that the user may not see. */
const LOOKED_AT = 200;

/** The query for a user's number of unread notices: one row. It reads a bounded number of rows. */
export const unreadCountOf = template((userId: Value<string>, now: Value<Instant>): Select<UnreadCount> => {
  const newest: SQL = sql`SELECT id FROM ${notifications} WHERE user_id = ${userId} AND deleted_at IS NULL AND read_at IS NULL
    ORDER BY created_at DESC, id DESC LIMIT ${sql.raw(String(LOOKED_AT))}`;
  const shown = sql`SELECT 1 FROM unread CROSS JOIN ${notifications} n ON n.id = unread.id ${joinActor} WHERE ${isVisibleNotice(userId, now)}
    LIMIT ${sql.raw(String(MOST_COUNTED + 1))}`;
  return select(
    sql`WITH unread AS MATERIALIZED (${newest}) SELECT (SELECT count(*) FROM (${shown})) AS shown, (SELECT count(*) FROM unread) AS looked_at,
      coalesce((SELECT version FROM ${counters} WHERE user_id = ${userId}), 0) AS version`,
    (row) => {
      const shownCount = integer(row, 'shown');
      return {
        count: Math.min(shownCount, MOST_COUNTED),
        isMore: shownCount > MOST_COUNTED || integer(row, 'looked_at') === LOOKED_AT,
        version: integer(row, 'version'),
      };
    },
  );
});
