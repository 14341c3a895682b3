import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { userProfiles, zoneHistory } from './tables.ts';

/**
 * Makes the statement that adds the time zone of a user to their history, if it is not the latest one. Put it behind
 * every change of the zone.
 */
export function recordZoneStatement(userId: string, now: Instant): SQL {
  return sql`INSERT INTO ${zoneHistory} (user_id, starts_at, time_zone) SELECT p.id, ${now}, p.time_zone FROM ${userProfiles} p
    WHERE p.id = ${userId} AND p.status <> 'deleted'
      AND p.time_zone IS NOT (SELECT h.time_zone FROM ${zoneHistory} h WHERE h.user_id = p.id ORDER BY h.starts_at DESC LIMIT 1)
    ON CONFLICT (user_id, starts_at) DO UPDATE SET time_zone = excluded.time_zone`;
}
