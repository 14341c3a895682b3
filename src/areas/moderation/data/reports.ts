/** The moderators' list of reports, and the one decision on each report. */
import { perShape, template, type Value, type Values } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Instant } from '../../../platform/time/instant.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { isBehind, pagesOf, type PlainList } from '../../../store/page.ts';
import { code, codeOrNull, text, textOrNull, instant, instantOrNull } from '../../../store/row.ts';
import { assertThat } from '../../../store/guards.ts';
import { hasAskedOrMatched } from '../../matching/index.ts';
import { parseStored, storedInstant } from '../../../store/stored-json.ts';
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

/**
 * The query for a page of a moderator's queue of reports of one status, the oldest first. Those about themselves are
 * left out.
 */
export const reportQueue = perShape((status: ReportStatus | undefined) =>
  pagesOf((moderatorId: Value<string>, after): PlainList<ReportEntry> => {
    const isWanted = status === undefined ? sql`true` : sql`status = ${status}`;
    return {
      entries: sql`SELECT id, status, reason, subject_id, reporter_id, created_at AS listed_at, decision, resolved_at FROM ${reports}
      WHERE ${isWanted} AND subject_id <> ${moderatorId} AND ${isBehind(after, [sql`created_at`, sql`id`], 'oldest first')} ORDER BY created_at, id`,
      parse: (row) => ({
        reportId: text(row, 'id'),
        status: code(row, 'status', reports.status.enumValues),
        reason: code(row, 'reason', reports.reason.enumValues),
        subjectId: text(row, 'subject_id'),
        reporterId: textOrNull(row, 'reporter_id'),
        createdAt: instant(row, 'listed_at'),
        decision: codeOrNull(row, 'decision', reports.decision.enumValues),
        resolvedAt: instantOrNull(row, 'resolved_at'),
      }),
    };
  }),
);

/** The query for one report with its evidence, for a batch or alone. */
export const reportById = template((id: Value<string>) =>
  selectColumns(
    {
      ...entryColumns,
      text: reports.text,
      evidence: reports.evidence,
      note: reports.note,
      resolvedBy: reports.resolvedBy,
    },
    sql`FROM ${reports} WHERE id = ${id}`,
  ),
);

/** Makes the report from a row of `reportById`. */
export function reportFrom(row: ReturnType<typeof reportById>['result'][number]): ReportRecord {
  return { ...row, evidence: evidenceFrom(row.evidence, row.createdAt) };
}

/** A decision on a report. `operationId` is new for each call: the statements of the consequences check for it. */
export interface Decision {
  readonly reportId: string;
  readonly decision: ReportDecision;
  readonly note: string | null;
  readonly moderatorId: string;
  readonly operationId: string;
}

/**
 * Makes the statements that decide an open report. They abort the batch if another decision was made; the same decision
 * changes nothing.
 *
 * @throws Refused moderation.own_case if the moderator has asked the subject or the reporter for a match or was matched
 *   with one of them, report.already_resolved
 */
export function decideReportStatements(
  now: Value<Instant>,
  { reportId, decision, note, moderatorId, operationId }: Values<Decision>,
): SQL[] {
  const hasMet = (one: SQL) => hasAskedOrMatched(moderatorId, one);
  const isOwn = sql`EXISTS (SELECT 1 FROM ${reports} o WHERE o.id = ${reportId} AND (${hasMet(sql`o.subject_id`)} OR ${hasMet(sql`o.reporter_id`)}))`;
  return [
    assertThat('moderation.own_case', sql`NOT ${isOwn}`),
    sql`UPDATE ${reports} SET status = 'resolved', decision = ${decision}, note = ${note}, resolved_by = ${moderatorId},
      resolved_at = ${now}, resolved_op = ${operationId} WHERE id = ${reportId} AND status = 'open'`,
    assertThat(
      'report.already_resolved',
      sql`EXISTS (SELECT 1 FROM ${reports} WHERE id = ${reportId} AND decision = ${decision})`,
    ),
  ];
}

const fieldOfEvidence = z.catch(z.nullable(z.string()), null);
const evidence = z.object({
  englishName: fieldOfEvidence,
  nativeName: fieldOfEvidence,
  introduction: fieldOfEvidence,
  imageId: fieldOfEvidence,
  capturedAt: z.catch(z.optional(storedInstant), undefined),
});

/**
 * Parses evidence, which `takeReportStatements` of any earlier version may have stored; a trigger prevents changes.
 * What the text lacks or contains in another form is null, so that an old report can still be decided. Evidence is
 * captured in the batch that creates the report.
 */
function evidenceFrom(stored: string, createdAt: Instant): Evidence {
  const { capturedAt = createdAt, ...fields } = parseStored(evidence, stored) ?? evidence.parse({});
  return { ...fields, capturedAt };
}
