import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import { template, type Value } from '../../../store/template.ts';
import { authSessions } from '../../auth/index.ts';
import { pushSubscriptions } from './tables.ts';

/** How long ago a session may have expired: longer than the cron ever pauses. Older rows go with their session. */
const lookBack = { days: 2 };

/**
 * Makes the statements that delete subscriptions to which nothing is sent any more, at most `limit` each: those of
 * another key than this one, those that have ended, and those whose session has expired.
 */
export const removeUnusedStatements = template((now: Value<Instant>, keyId: Value<string>, limit: Value<number>) => [
  sql`DELETE FROM ${pushSubscriptions} WHERE id IN (SELECT id FROM ${pushSubscriptions} WHERE key_id < ${keyId} LIMIT ${limit})`,
  sql`DELETE FROM ${pushSubscriptions} WHERE id IN (SELECT id FROM ${pushSubscriptions} WHERE key_id > ${keyId} LIMIT ${limit})`,
  sql`DELETE FROM ${pushSubscriptions} WHERE id IN
      (SELECT id FROM ${pushSubscriptions} WHERE expires_at <= ${now} ORDER BY expires_at LIMIT ${limit})`,
  sql`DELETE FROM ${pushSubscriptions} WHERE id IN (SELECT p.id FROM ${authSessions} s JOIN ${pushSubscriptions} p ON p.session_id = s.id
      WHERE s.expires_at > ${subtractTimeFrom(now, lookBack)} AND s.expires_at <= ${now} LIMIT ${limit})`,
]);
