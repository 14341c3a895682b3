/** The walk over all open requests and running matches that looks for pairs which the rules forbid. */
import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { ageGroup, birthOf, userProfiles } from '../../profile/index.ts';
import { isReportedByService } from '../../safety/index.ts';
import { text, textOrNull } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value } from '../../../store/template.ts';
import { matchUpkeep } from './pool-tables.ts';
import { isAcrossAges, isUnnamed } from './report-matches.ts';
import { matches, matchingRequests as requests } from './tables.ts';
import { isToldToReceiver } from './told-requests.ts';

/** An open request that was looked at. */
export interface CheckedRequest {
  readonly id: string;
  /** The ages or the preferences of the two users do not allow it, and it is not withdrawn yet. */
  readonly isForbidden: boolean;
}

/** A running match that was looked at. */
export interface CheckedMatch {
  readonly id: string;
  /**
   * Whom to report for a match across 18 that no report names: the one of the two whom the service has reported before,
   * otherwise the adult. Null if there is nothing to report, or if a report about one of them is open.
   */
  readonly toReport: string | null;
}

/** Selects the next `limit` open requests in the order of their ids. */
export const nextRequestsToCheck = template((now: Value<Instant>, limit: Value<number>) =>
  select(
    sql`SELECT r.id, NOT ${isToldToReceiver(now)} AND r.withdrawn_at IS NULL AS is_forbidden FROM ${requests} r
      WHERE r.status = 'pending' AND r.id > (SELECT checked_through FROM ${matchUpkeep} WHERE task = 'requests')
      ORDER BY r.id LIMIT CAST(${limit} AS INTEGER)`,
    (row): CheckedRequest => ({ id: text(row, 'id'), isForbidden: row['is_forbidden'] === 1 }),
  ),
);

/** Selects the next `limit` running matches in the order of their ids. */
export const nextMatchesToCheck = template((now: Value<Instant>, limit: Value<number>) => {
  const [low, high] = [sql`m.low_id`, sql`m.high_id`];
  const isAdult = sql`(SELECT ${ageGroup(birthOf(sql`p`), now)} FROM ${userProfiles} p WHERE p.id = m.low_id) = 'adult'`;
  const waits = sql`(${isReportedByService(low, 'open')} OR ${isReportedByService(high, 'open')})`;
  return select(
    sql`SELECT m.id, CASE WHEN NOT ${isAcrossAges(sql`m`, now)} OR NOT ${isUnnamed(sql`m`, now)} OR ${waits} THEN NULL
        WHEN ${isReportedByService(low, 'ever')} THEN ${low} WHEN ${isReportedByService(high, 'ever')} THEN ${high}
        WHEN ${isAdult} THEN ${low} ELSE ${high} END AS to_report FROM ${matches} m
      WHERE m.ended_at IS NULL AND m.id > (SELECT checked_through FROM ${matchUpkeep} WHERE task = 'matches')
      ORDER BY m.id LIMIT CAST(${limit} AS INTEGER)`,
    (row): CheckedMatch => ({ id: text(row, 'id'), toReport: textOrNull(row, 'to_report') }),
  );
});
