/** Reports of the service about matches that are between a minor and an adult. */
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Clock } from '../../../platform/time/clock.ts';
import { hasNewAgeGroup } from '../../profile/index.ts';
import { isNamedByService, serviceReportStatement } from '../../safety/index.ts';
import { areOfOneAgeGroup } from './suitability.ts';
import { matches } from './tables.ts';

/** How many matches one report names: as many as fit into its text. */
const NAMED_AT_MOST = 48;

/**
 * Makes the statement that reports a user to the moderators because their age group has changed and current matches of
 * theirs are now between a minor and an adult. The report names the matches. Without such a match it writes nothing.
 */
export function reportMatchesAcrossStatement(clock: Clock, reportId: string, userId: string): SQL {
  const now = clock.nowIso();
  const isReason = hasNewAgeGroup(userId, now);
  return reportStatement({ id: reportId, subjectId: userId, at: now }, 'A change of age.', sql`true`, isReason);
}

/**
 * Makes the statement that reports a user because of matches across 18 that no report names yet: a check has found them,
 * or an earlier report had no room for them.
 */
export function reportUnnamedMatchesStatement(clock: Clock, reportId: string, userId: string): SQL {
  const report = { id: reportId, subjectId: userId, at: clock.nowIso() };
  return reportStatement(report, 'Found by a check.', isUnnamed(sql`m`), sql`true`);
}

/** Condition: a match is between a minor and an adult. */
export function isAcrossAges(match: SQL, now: Instant): SQL {
  return sql`NOT ${areOfOneAgeGroup(sql`${match}.low_id`, sql`${match}.high_id`, now)}`;
}

/** Condition: no report of the service has named this match. */
export function isUnnamed(match: SQL): SQL {
  return sql`NOT ${isNamedByService(sql`${match}.id`, sql`${match}.low_id`, sql`${match}.high_id`)}`;
}

/** @param which condition on a match `m`; `isReason` whether there is a report at all. */
function reportStatement(
  report: { readonly id: string; readonly subjectId: string; readonly at: Instant },
  opening: string,
  which: SQL,
  isReason: SQL,
): SQL {
  const { subjectId, at } = report;
  const side = (own: SQL): SQL =>
    sql`SELECT m.id, m.low_id, m.high_id FROM ${matches} m WHERE ${own} = ${subjectId} AND m.ended_at IS NULL`;
  const across = sql`SELECT m.id, row_number() OVER (ORDER BY m.id) AS nth FROM (${side(sql`m.low_id`)} UNION ALL ${side(sql`m.high_id`)}) m
    WHERE ${isAcrossAges(sql`m`, at)} AND ${which} ORDER BY m.id LIMIT CAST(${NAMED_AT_MOST + 1} AS INTEGER)`;
  const isNamed = sql`x.nth <= CAST(${NAMED_AT_MOST} AS INTEGER)`;
  const text = sql`SELECT ${`${opening} These matches are between a minor and an adult: `} || group_concat(x.id, ', ') FILTER (WHERE ${isNamed})
      || '.' || iif(sum(NOT ${isNamed}) > 0, ' There are more: when this report is resolved, the next one names them.', '') AS text
    FROM (${across}) x HAVING count(*) > 0 AND ${isReason}`;
  return serviceReportStatement({ ...report, reason: 'underage' }, text);
}
