/** Reports about people: taking them in, the moderators' queue, and the one decision on each. */
import { eq, sql, type SQL } from 'drizzle-orm';
import {
  REPORTS_A_DAY,
  type Evidence,
  type ReportDecision,
  type ReportEntry,
  type ReportReason,
  type ReportRecord,
  type ReportStatus,
} from '../rules/report.ts';
import type { Clock } from '../../../platform/time/clock.ts';
import { open } from '../../../store/database.ts';
import { assertThat } from '../../../store/guards.ts';
import { isBehind, type PlainList } from '../../../store/page.ts';
import { code, codeOrNull, text, textOrNull } from '../../../store/row.ts';
import type { ListPosition } from '../../../platform/http/paging.ts';
import { isThere } from '../../profile/data/guards.ts';
import { reports } from '../../account/data/tables.ts';
import { userProfiles as profiles } from '../../profile/data/tables.ts';

/** A report to be taken in. */
export interface NewReport {
  readonly id: string;
  readonly reporterId: string;
  readonly subjectId: string;
  readonly reason: ReportReason;
  readonly text: string | undefined;
}

/**
 * Takes a report in, with the reported profile as it is at this moment.
 *
 * @throws Refused profile.missing (the reporter's), profile.user_not_found (the reported), report.limit_reached.
 */
export function takeReport(clock: Clock, { id, reporterId, subjectId, reason, text }: NewReport): SQL[] {
  const now = clock.nowIso();
  const dayAgo = new Date(clock.now().getTime() - 24 * 60 * 60 * 1000).toISOString();
  const sent = sql`(SELECT count(*) FROM ${reports} WHERE reporter_id = ${reporterId} AND created_at > ${dayAgo})`;
  return [
    assertThat('profile.missing', sql`EXISTS (SELECT 1 FROM ${profiles} WHERE ${isThere(reporterId)})`),
    assertThat('profile.user_not_found', sql`EXISTS (SELECT 1 FROM ${profiles} WHERE ${isThere(subjectId)})`),
    assertThat('report.limit_reached', sql`${sent} < ${REPORTS_A_DAY}`),
    sql`INSERT INTO ${reports} (id, reporter_id, subject_id, reason, text, created_at, evidence_image_id, evidence)
      SELECT ${id}, ${reporterId}, id, ${reason}, ${text ?? null}, ${now}, image_id, json_object('englishName', english_name,
        'nativeName', native_name, 'introduction', introduction, 'imageId', image_id, 'capturedAt', ${now})
      FROM ${profiles} WHERE id = ${subjectId}`,
  ];
}

const entryColumns = {
  reportId: reports.id,
  status: reports.status,
  reason: reports.reason,
  subjectId: reports.subjectId,
  reporterId: reports.reporterId,
  createdAt: reports.createdAt,
  decision: reports.decision,
  resolvedAt: reports.resolvedAt,
};

/** The queue of reports behind `after` (creation, id), the oldest first. */
export function reportQueue(status: ReportStatus | undefined, after: ListPosition | null): PlainList<ReportEntry> {
  const isWanted = status === undefined ? sql`true` : sql`status = ${status}`;
  return {
    entries: sql`SELECT id, status, reason, subject_id, reporter_id, created_at AS listed_at, decision, resolved_at FROM ${reports}
      WHERE ${isWanted} AND ${isBehind(after, [sql`created_at`, sql`id`], 'oldest first')} ORDER BY created_at, id`,
    parse: (row) => ({
      reportId: text(row, 'id'),
      status: code(row, 'status', reports.status.enumValues),
      reason: code(row, 'reason', reports.reason.enumValues),
      subjectId: text(row, 'subject_id'),
      reporterId: textOrNull(row, 'reporter_id'),
      createdAt: text(row, 'listed_at'),
      decision: codeOrNull(row, 'decision', reports.decision.enumValues),
      resolvedAt: textOrNull(row, 'resolved_at'),
    }),
  };
}

/** One report with its evidence, for a batch or by itself. */
export function reportById(db: D1Database, id: string) {
  return open(db)
    .select({
      ...entryColumns,
      text: reports.text,
      evidence: reports.evidence,
      note: reports.note,
      resolvedBy: reports.resolvedBy,
    })
    .from(reports)
    .where(eq(reports.id, id));
}

/** The report in a row of `reportById`. */
export function reportFrom(row: Awaited<ReturnType<typeof reportById>>[number]): ReportRecord {
  return { ...row, evidence: evidenceFrom(row.evidence) };
}

/** A decision on a report. `operationId` is fresh: what follows from the decision asks for it. */
export interface Decision {
  readonly reportId: string;
  readonly decision: ReportDecision;
  readonly note: string | undefined;
  readonly moderatorId: string;
  readonly operationId: string;
}

/** Decides on an open report. Ends the batch if it is decided otherwise; the same decision changes nothing. */
export function decide(clock: Clock, { reportId, decision, note, moderatorId, operationId }: Decision): SQL[] {
  return [
    sql`UPDATE ${reports} SET status = 'resolved', decision = ${decision}, note = ${note ?? null}, resolved_by = ${moderatorId},
      resolved_at = ${clock.nowIso()}, resolved_op = ${operationId} WHERE id = ${reportId} AND status = 'open'`,
    assertThat(
      'report.already_resolved',
      sql`EXISTS (SELECT 1 FROM ${reports} WHERE id = ${reportId} AND decision = ${decision})`,
    ),
  ];
}

/** Unchecked on purpose: the text was written by `takeReport`, and a trigger keeps it as it is. */
function evidenceFrom(json: string): Evidence {
  return JSON.parse(json) as Evidence;
}
