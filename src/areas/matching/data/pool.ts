import { type Instant, utcDay } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { select, type Select } from '../../../store/statement.ts';
import { text } from '../../../store/row.ts';
import { matchPool } from './pool-tables.ts';

/**
 * Makes the statement that recomputes the pool rows of a user from their profile, languages, free hours, settings and
 * answers. Put it last in a batch that replaces languages or free hours, or completes onboarding. Triggers cover every
 * other change (migrations/0001_baseline.sql). It writes nothing where nothing has changed.
 *
 * @param now instant of the change; its day decides activity band and age.
 */
export function rebuildPoolRowStatements(userId: string, now: Instant): [SQL] {
  return [sql`INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (${userId}, ${utcDay(now)})`];
}

/** The same for several users in one statement. */
export function rebuildPoolStatement(userIds: readonly string[], now: Instant): SQL {
  return sql`INSERT INTO match_pool_rebuild (user_id, on_date) SELECT value, ${utcDay(now)} FROM json_each(${JSON.stringify(userIds)})`;
}

/**
 * A user whose activity band, lane or counted answers change with the date, and the day since when that change is due.
 */
export interface Due {
  readonly userId: string;
  readonly dueOn: string;
}

/** Selects at most `limit` of them, the longest overdue first. One user may occur several times. */
export function dueForReview(now: Instant, limit: number): Select<Due> {
  const due = (
    on: SQL,
  ): SQL => sql`SELECT * FROM (SELECT user_id, ${on} AS due_on FROM ${matchPool} WHERE ${on} <= ${utcDay(now)} AND ${on} IS NOT NULL
    ORDER BY ${on} LIMIT ${limit})`;
  return select(
    sql`${due(sql`review_on`)} UNION ALL ${due(sql`recount_on`)} ORDER BY due_on LIMIT ${limit}`,
    (row) => ({ userId: text(row, 'user_id'), dueOn: text(row, 'due_on') }),
  );
}
