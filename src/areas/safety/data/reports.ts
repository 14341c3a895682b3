import { subtractTimeFrom } from '../../../store/moments.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { sql } from 'drizzle-orm';
import { REPORTS_A_DAY, type ReportReason } from '../rules/report.ts';
import { assertThat } from '../../../store/guards.ts';
import { mayAct, userProfiles as profiles } from '../../profile/index.ts';
import { isKnownTo } from './relation.ts';
import { reports } from './tables.ts';

/** A report to store. */
export interface NewReport {
  readonly id: string;
  readonly reporterId: string;
  readonly subjectId: string;
  readonly reason: ReportReason;
  readonly text: string | null;
}

/**
 * Makes the statements that store a report, with the reported profile as it is now. The reporter must know the reported
 * user (`isKnownTo`).
 *
 * @throws Refused profile.missing and auth.account_suspended (of the reporter), profile.user_not_found (of the reported
 *   user), report.limit_reached.
 */
export const takeReportStatements = template(
  (now: Value<Instant>, { id, reporterId, subjectId, reason, text }: Values<NewReport>) => {
    const dayAgo = subtractTimeFrom(now, { hours: 24 });
    const sent = sql`(SELECT count(*) FROM ${reports} WHERE reporter_id = ${reporterId} AND created_at > ${dayAgo})`;
    return [
      mayAct(reporterId),
      assertThat('profile.user_not_found', isKnownTo(reporterId, subjectId)),
      assertThat('report.limit_reached', sql`${sent} < ${REPORTS_A_DAY}`),
      sql`INSERT INTO ${reports} (id, reporter_id, subject_id, reason, text, created_at, evidence_image_id, evidence)
        SELECT ${id}, ${reporterId}, id, ${reason}, ${text}, ${now}, image_id, json_object('englishName', english_name,
          'nativeName', native_name, 'introduction', introduction, 'imageId', image_id, 'capturedAt', ${now})
        FROM ${profiles} WHERE id = ${subjectId}`,
    ];
  },
);
