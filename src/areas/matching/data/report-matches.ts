/** Reports of the service about matches that are between a minor and an adult. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { subtractTimeFrom } from '../../../store/moments.ts';
import { randomUuid } from '../../../store/random-uuid.ts';
import { jsonText, template, type Value } from '../../../store/template.ts';
import { hasNewAgeGroup } from '../../profile/index.ts';
import { isNamedByService, serviceReportStatement } from '../../safety/index.ts';
import { areOfOneAgeGroup } from './suitability.ts';
import { matches } from './tables.ts';

/** How many matches one report names: as many as fit into its text. */
const NAMED_AT_MOST = 48;

/** Days after a decision without a suspension until a match across 18 that still runs is reported again. */
const REPORTED_AGAIN_AFTER = 30;

/**
 * Makes the statement that reports those of these users to the moderators whose age group has changed and of whom
 * current matches are now between a minor and an adult. A report names the matches. Without such a match it writes
 * nothing.
 */
export function reportMatchesAcrossStatement(now: Value<Instant>, userIds: Value<readonly string[]>): SQL {
  const hasChanged = hasNewAgeGroup(sql`x.subject_id`, now);
  return reportStatement(now, sql`json_each(${jsonText(userIds)})`, 'A change of age.', sql`true`, hasChanged);
}

/**
 * Makes the statement that reports a user because of matches across 18 that no report names: a check has found
 * them, an earlier report had no room for them, or they still run 30 days after its decision.
 */
export const reportUnnamedMatchesStatement = template((now: Value<Instant>, userId: Value<string>) =>
  reportStatement(now, sql`(SELECT ${userId} AS value)`, 'Found by a check.', isUnnamed(sql`m`, now), sql`true`),
);

/** Condition: a match is between a minor and an adult. */
export function isAcrossAges(match: SQL, now: Value<Instant>): SQL {
  return sql`NOT ${areOfOneAgeGroup(sql`${match}.low_id`, sql`${match}.high_id`, now)}`;
}

/**
 * Condition: no report of the service names this match, or it still runs 30 days after the decision of one that did.
 */
export function isUnnamed(match: SQL, now: Value<Instant>): SQL {
  const pair = [sql`${match}.low_id`, sql`${match}.high_id`] as const;
  return sql`NOT ${isNamedByService(sql`${match}.id`, pair, subtractTimeFrom(now, { days: REPORTED_AGAIN_AFTER }))}`;
}

/**
 * @param subjects a table with the column `value`: the users to report.
 * @param which condition on a match `m`.
 * @param isReason condition on `x.subject_id`: whether there is a report about this user at all.
 */
function reportStatement(at: Value<Instant>, subjects: SQL, opening: string, which: SQL, isReason: SQL): SQL {
  const side = (own: SQL): SQL =>
    sql`SELECT u.value AS subject_id, m.id, m.low_id, m.high_id FROM ${subjects} u CROSS JOIN ${matches} m ON ${own} = u.value AND m.ended_at IS NULL`;
  const across = sql`SELECT m.subject_id, m.id, row_number() OVER (PARTITION BY m.subject_id ORDER BY m.id) AS nth
    FROM (${side(sql`m.low_id`)} UNION ALL ${side(sql`m.high_id`)}) m WHERE ${isAcrossAges(sql`m`, at)} AND ${which} ORDER BY m.subject_id, m.id`;
  const isNamed = sql`x.nth <= CAST(${NAMED_AT_MOST} AS INTEGER)`;
  const texts = sql`SELECT x.subject_id, ${`${opening} These matches are between a minor and an adult: `} || group_concat(x.id, ', ') FILTER (WHERE ${isNamed})
      || '.' || iif(sum(NOT ${isNamed}) > 0, ' There are more: the list of matches has them all, and the next report names the rest.', '') AS text
    FROM (${across}) x GROUP BY x.subject_id HAVING ${isReason}`;
  return serviceReportStatement({ id: randomUuid, reason: 'underage', at }, texts);
}
