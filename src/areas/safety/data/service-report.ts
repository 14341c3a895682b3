import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { userProfiles as profiles } from '../../profile/index.ts';
import type { ReportReason } from '../rules/report.ts';
import { reports } from './tables.ts';

/**
 * Makes the statement with which the service itself reports a user: a report without a reporter. Moderators find it in
 * their queue and decide it like any other. While one about this user is open, no further one is written.
 *
 * @param text a select of one row with the column `text`. Without a row nothing is written.
 */
export function serviceReportStatement(
  report: {
    readonly id: string;
    readonly subjectId: string;
    readonly reason: ReportReason;
    readonly at: Instant;
  },
  text: SQL,
): SQL {
  const { id, subjectId, reason, at } = report;
  return sql`INSERT INTO ${reports} (id, reporter_id, subject_id, reason, text, created_at, evidence_image_id, evidence)
    SELECT ${id}, NULL, p.id, ${reason}, t.text, ${at}, p.image_id, json_object('englishName', p.english_name,
      'nativeName', p.native_name, 'introduction', p.introduction, 'imageId', p.image_id, 'capturedAt', ${at})
    FROM (${text}) AS t JOIN ${profiles} p ON p.id = ${subjectId}
    WHERE NOT ${isReportedByService(sql`p.id`, 'open')}`;
}

/** Condition: a report of the service about one of the two users contains this text, decided or not. */
export function isNamedByService(text: SQLWrapper, one: SQLWrapper, other: SQLWrapper): SQL {
  return sql`EXISTS (SELECT 1 FROM ${reports} n WHERE n.subject_id IN (${one}, ${other}) AND ${isByService(sql`n`)} AND instr(n.text, ${text}) > 0)`;
}

/** Condition: the service has reported this user: at any time, or in a report that is still open. */
export function isReportedByService(userId: SQLWrapper, when: 'ever' | 'open'): SQL {
  const isOpen = when === 'open' ? sql`AND o.status = 'open'` : sql``;
  return sql`EXISTS (SELECT 1 FROM ${reports} o WHERE o.subject_id = ${userId} AND ${isByService(sql`o`)} ${isOpen})`;
}

/** Condition: the service made this report. The report of a user whose account was deleted has lost its text as well. */
function isByService(report: SQL): SQL {
  return sql`${report}.reporter_id IS NULL AND ${report}.text IS NOT NULL`;
}
