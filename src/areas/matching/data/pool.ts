import { type Instant, utcDay } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { select, type Select } from '../../../store/statement.ts';
import { text } from '../../../store/row.ts';
import { matchPool } from './pool-tables.ts';

/**
 * Makes the pool rows of a person what her profile, languages, free hours, settings and answers say; put it last into a batch
 * that replaces languages or free hours, or completes onboarding. Everything else moves the pool by triggers
 * (migrations/0001_baseline.sql). Writes nothing where nothing has changed.
 *
 * @param now instant of the change; its day decides activity and age.
 */
export function matchPoolStatements(userId: string, now: Instant): [SQL] {
  return [sql`INSERT INTO match_pool_rebuild (user_id, on_date) VALUES (${userId}, ${utcDay(now)})`];
}

/** The same for several people in one statement. */
export function rebuildPoolStatement(userIds: readonly string[], now: Instant): SQL {
  return sql`INSERT INTO match_pool_rebuild (user_id, on_date) SELECT value, ${utcDay(now)} FROM json_each(${JSON.stringify(userIds)})`;
}

/** Somebody whose activity band, lane or answers move with the day, and the day on which they should have. */
export interface Due {
  readonly userId: string;
  readonly dueOn: string;
}

/** At most `limit` of them, the longest overdue first; one may come several times. */
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
