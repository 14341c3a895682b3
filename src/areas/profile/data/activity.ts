import type { Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Statement } from '../../../store/statement.ts';
import { onActivity } from '../hooks.ts';
import { userProfiles } from './tables.ts';

/**
 * Makes the statements that note a sign of life of a user: a new session, or a new token for an old one.
 *
 * @param userId a select of at most one id; without a row nothing is noted.
 */
export function recordActivityStatements(userId: SQL, now: Value<Instant>): Statement[] {
  return [
    sql`UPDATE ${userProfiles} SET last_active_at = ${now} WHERE id = (${userId}) AND status <> 'deleted'
      AND (last_active_at IS NULL OR last_active_at < ${now})`,
    ...onActivity.ask(userId, now).flat(),
  ];
}
