/** The moderators' list of reports, and the one decision on each report. */
import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../../../platform/time/clock.ts';
import { open } from '../../../store/database.ts';
import { assertThat } from '../../../store/guards.ts';
import {
  type Evidence,
  type ReportDecision,
  type ReportEntry,
  type ReportRecord,
  reports,
  type ReportStatus,
} from '../../safety/index.ts';

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

/** Lists at most `limit` reports after `position` (creation, id), the oldest first. */
export async function listReports(
  db: D1Database,
  {
    status,
    position,
    limit,
  }: { status: ReportStatus | undefined; position: readonly [string, string] | null; limit: number },
): Promise<ReportEntry[]> {
  const from =
    position === null ? undefined : sql`(${reports.createdAt}, ${reports.id}) > (${position[0]}, ${position[1]})`;
  const where = and(status === undefined ? undefined : eq(reports.status, status), from);
  return open(db)
    .select(entryColumns)
    .from(reports)
    .where(where)
    .orderBy(asc(reports.createdAt), asc(reports.id))
    .limit(limit);
}

/** The query for one report with its evidence, for a batch or alone. */
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

/** Makes the report from a row of `reportById`. */
export function reportFrom(row: Awaited<ReturnType<typeof reportById>>[number]): ReportRecord {
  return { ...row, evidence: evidenceFrom(row.evidence) };
}

/** A decision on a report. `operationId` is new for each call: the statements of the consequences check for it. */
export interface Decision {
  readonly reportId: string;
  readonly decision: ReportDecision;
  readonly note: string | undefined;
  readonly moderatorId: string;
  readonly operationId: string;
}

/**
 * Makes the statements that decide an open report. They abort the batch if another decision was made; the same decision
 * changes nothing.
 */
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

/** Not checked on purpose: `takeReport` wrote the text, and a trigger prevents changes. */
function evidenceFrom(json: string): Evidence {
  return JSON.parse(json) as Evidence;
}
