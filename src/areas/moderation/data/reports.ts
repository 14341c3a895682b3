/** The moderators' list of reports, and the one decision on each report. */
import { perShape, template, type Value, type Values } from '../../../store/template.ts';
import { sql, type SQL } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Instant } from '../../../platform/time/instant.ts';
import { selectColumns } from '../../../store/select-columns.ts';
import { isBehind, pagesOf, type PlainList } from '../../../store/page.ts';
import { code, codeOrNull, text, textOrNull, instant, instantOrNull } from '../../../store/row.ts';
import { assertAll, assertThat } from '../../../store/guards.ts';
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
 * Condition: a report about this user is there for the moderator. It is not if they are that user, have asked them for
 * a match, or are or were matched with them: who may not decide it does not learn who sent it either.
 */
export function mayJudge(moderatorId: Value<string>, subject: SQL): SQL {
  return sql`(${subject} <> ${moderatorId} AND NOT ${hasAskedOrMatched(moderatorId, subject)})`;
}

/** A page of a moderator's queue of reports of one status: those that they may judge, the oldest first. */
export const reportQueue = perShape((status: ReportStatus | undefined) =>
  pagesOf((moderatorId: Value<string>, after): PlainList<ReportEntry> => {
    const isWanted = status === undefined ? sql`true` : sql`status = ${status}`;
    return {
      entries: sql`SELECT id, status, reason, subject_id, reporter_id, created_at AS listed_at, decision, resolved_at FROM ${reports}
      WHERE ${isWanted} AND ${mayJudge(moderatorId, sql`subject_id`)} AND ${isBehind(after, [sql`created_at`, sql`id`], 'oldest first')} ORDER BY created_at, id`,
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

/** The query for one report with its evidence, for a batch or alone. No row if it is not there for the moderator. */
export const reportFor = template((id: Value<string>, moderatorId: Value<string>) =>
  selectColumns(
    {
      ...entryColumns,
      text: reports.text,
      evidence: reports.evidence,
      note: reports.note,
      resolvedBy: reports.resolvedBy,
    },
    sql`FROM ${reports} WHERE id = ${id} AND ${mayJudge(moderatorId, sql`subject_id`)}`,
  ),
);

/** Makes the report from a row of `reportFor`. */
export function reportFrom(row: ReturnType<typeof reportFor>['result'][number]): ReportRecord {
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
 * @throws Refused report.not_found if it is not there for the moderator (`mayJudge`), moderation.own_case if they have
 *   asked the reporter for a match or were matched with them, report.already_resolved
 */
export function decideReportStatements(
  now: Value<Instant>,
  { reportId, decision, note, moderatorId, operationId }: Values<Decision>,
): SQL[] {
  const isReport = (which: SQL) => sql`EXISTS (SELECT 1 FROM ${reports} o WHERE o.id = ${reportId} AND ${which})`;
  return [
    assertAll([
      ['report.not_found', isReport(mayJudge(moderatorId, sql`o.subject_id`))],
      ['moderation.own_case', sql`NOT ${isReport(hasAskedOrMatched(moderatorId, sql`o.reporter_id`))}`],
    ]),
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
