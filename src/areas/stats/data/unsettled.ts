import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { instant } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { uncountedSessions } from '../../sessions/index.ts';
import { activityEvents } from './tables.ts';

/** The rows of a select that are the sessions of a user that are over and not counted yet; `q` has their times. */
export function unsettledSessions(userId: SQL | Value<string>, now: Value<Instant>): SQL {
  return uncountedSessions(
    userId,
    now,
    sql`EXISTS (SELECT 1 FROM ${activityEvents} e WHERE e.user_id = q.user_id AND e.kind = 'booking' AND e.id = r.id)`,
  );
}

/** The query for the starts of these sessions. */
export const unsettledStartsOf = template((userId: Value<string>, now: Value<Instant>) =>
  select(sql`SELECT q.starts_at ${unsettledSessions(userId, now)}`, (row) => ({ startsAt: instant(row, 'starts_at') })),
);
