import type { Value } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { userProfiles as profiles } from '../../profile/index.ts';
import type { ReportReason } from '../rules/report.ts';
import { reports } from './tables.ts';

/**
 * Makes the statement with which the service itself reports a user: a report without a reporter. Moderators find it in
 * their queue and decide it like any other.
 *
 * @param text a select of one row with the column `text`. Without a row nothing is written.
 */
export function serviceReportStatement(
  report: {
    readonly id: Value<string> | SQL;
    readonly subjectId: Value<string>;
    readonly reason: ReportReason;
    readonly at: Value<Instant>;
  },
  text: SQL,
): SQL {
  const { id, subjectId, reason, at } = report;
  return sql`INSERT INTO ${reports} (id, reporter_id, subject_id, reason, text, created_at, evidence_image_id, evidence)
    SELECT ${id}, NULL, p.id, ${reason}, t.text, ${at}, p.image_id, json_object('englishName', p.english_name,
      'nativeName', p.native_name, 'introduction', p.introduction, 'imageId', p.image_id, 'capturedAt', ${at})
    FROM (${text}) AS t JOIN ${profiles} p ON p.id = ${subjectId}`;
}
