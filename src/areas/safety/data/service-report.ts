import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Value } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { userProfiles as profiles } from '../../profile/index.ts';
import type { ReportReason } from '../rules/report.ts';
import { reports } from './tables.ts';

/**
 * Makes the statement with which the service itself reports users: reports without a reporter. Moderators find them in
 * their queue and decide them like any other. While one about a user is open, no further one about them is written.
 *
 * @param report `id` is SQL that makes a new id for each report.
 * @param texts a select with the columns `subject_id` and `text`, one row for each user to report.
 */
export function serviceReportStatement(
  report: { readonly id: SQL; readonly reason: ReportReason; readonly at: Value<Instant> },
  texts: SQL,
): SQL {
  const { id, reason, at } = report;
  return sql`INSERT INTO ${reports} (id, reporter_id, subject_id, reason, text, created_at, evidence_image_id, evidence)
    SELECT ${id}, NULL, p.id, ${reason}, t.text, ${at}, p.image_id, json_object('englishName', p.english_name,
      'nativeName', p.native_name, 'introduction', p.introduction, 'imageId', p.image_id, 'capturedAt', ${at})
    FROM (${texts}) AS t JOIN ${profiles} p ON p.id = t.subject_id
    WHERE NOT ${isReportedByService(sql`p.id`, 'open')}`;
}

/**
 * Condition: a report of the service about one of the two users contains this text. It is open, has led to a
 * suspension, or was decided after `since`: what a moderator has dismissed comes back to others.
 */
export function isNamedByService(
  text: SQLWrapper,
  [one, other]: readonly [SQLWrapper, SQLWrapper],
  since: Value<Instant>,
): SQL {
  const holds = sql`(n.status = 'open' OR n.decision = 'suspend' OR n.resolved_at > ${since})`;
  return sql`EXISTS (SELECT 1 FROM ${reports} n WHERE n.subject_id IN (${one}, ${other}) AND ${isByService(sql`n`)} AND ${holds} AND instr(n.text, ${text}) > 0)`;
}

/** Condition: the service has reported this user: at any time, or in a report that is still open. */
export function isReportedByService(userId: SQLWrapper, when: 'ever' | 'open'): SQL {
  const isOpen = when === 'open' ? sql`AND o.status = 'open'` : sql``;
  return sql`EXISTS (SELECT 1 FROM ${reports} o WHERE o.subject_id = ${userId} AND ${isByService(sql`o`)} ${isOpen})`;
}

/**
 * Condition: the service made this report. The report of a user whose account was deleted has lost its text as well.
 */
function isByService(report: SQL): SQL {
  return sql`${report}.reporter_id IS NULL AND ${report}.text IS NOT NULL`;
}
