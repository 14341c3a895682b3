import type { Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql, type SQL } from 'drizzle-orm';
import { randomUuid } from '../../../store/random-uuid.ts';
import { hasNewAgeGroup } from '../../profile/index.ts';
import { serviceReportStatement } from '../../safety/index.ts';
import { areOfOneAgeGroup } from './suitability.ts';
import { matches } from './tables.ts';

/** How many matches one report names. A moderator who needs more looks at the user. */
const NAMED_AT_MOST = 20;

/**
 * Makes the statement that reports a user to the moderators because their age group has changed and current matches of
 * theirs are now between a minor and an adult. The report names the matches. Without such a match it writes nothing.
 */
export function reportMatchesAcrossStatement(now: Value<Instant>, userId: Value<string>): SQL {
  const side = (own: SQL): SQL =>
    sql`SELECT m.id, m.low_id, m.high_id FROM ${matches} m WHERE ${own} = ${userId} AND m.ended_at IS NULL`;
  const across = sql`SELECT m.id FROM (${side(sql`m.low_id`)} UNION ALL ${side(sql`m.high_id`)}) m
    WHERE NOT ${areOfOneAgeGroup(sql`m.low_id`, sql`m.high_id`, now)} ORDER BY m.id LIMIT CAST(${NAMED_AT_MOST} AS INTEGER)`;
  const named = sql`SELECT 'A change of age. These matches are between a minor and an adult: ' || group_concat(x.id, ', ') || '.' AS text FROM (${across}) x
    HAVING count(*) > 0 AND ${hasNewAgeGroup(userId, now)}`;
  return serviceReportStatement({ id: randomUuid, subjectId: userId, reason: 'underage', at: now }, named);
}
