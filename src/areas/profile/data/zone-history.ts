import type { Instant } from '../../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { ZONES_KEPT } from '../rules/histories.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { template, type Value } from '../../../store/template.ts';
import { userProfiles, zoneHistory } from './tables.ts';

/**
 * Makes the statements that add the time zone of a user to their history, if it is not the latest one, and keep the
 * newest entries. Put them behind every change of the zone.
 */
export const recordZoneStatements = template((userId: Value<string>, now: Value<Instant>) => {
  const tooMany = sql`SELECT h.starts_at FROM ${zoneHistory} h WHERE h.user_id = ${userId} ORDER BY h.starts_at DESC LIMIT 1 OFFSET CAST(${ZONES_KEPT} AS INTEGER)`;
  return [
    sql`INSERT INTO ${zoneHistory} (user_id, starts_at, time_zone) SELECT p.id, ${now}, p.time_zone FROM ${userProfiles} p
    WHERE p.id = ${userId} AND p.status <> 'deleted'
      AND p.time_zone IS NOT (SELECT h.time_zone FROM ${zoneHistory} h WHERE h.user_id = p.id ORDER BY h.starts_at DESC LIMIT 1)
    ON CONFLICT (user_id, starts_at) DO UPDATE SET time_zone = excluded.time_zone`,
    sql`DELETE FROM ${zoneHistory} WHERE user_id = ${userId} AND starts_at <= (${tooMany})`,
  ];
});

/** The query for the time zones of a user, the latest first. */
export const zoneHistoryOf = template((userId: Value<string>) =>
  selectColumns(
    { startsAt: zoneHistory.startsAt, timeZone: zoneHistory.timeZone },
    sql`FROM ${zoneHistory} WHERE user_id = ${userId} ORDER BY starts_at DESC`,
  ),
);
