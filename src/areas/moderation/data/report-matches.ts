import { sql } from 'drizzle-orm';
import type { ListPosition } from '../../../platform/http/paging.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { select } from '../../../store/statement.ts';
import { text } from '../../../store/row.ts';
import { template, type Value } from '../../../store/template.ts';
import { matchesAcrossAges } from '../../matching/index.ts';
import { reports } from '../../safety/index.ts';

/** The query for the reported user of a report. No row if it is about the moderator, or if there is none. */
export const subjectFor = template((reportId: Value<string>, moderatorId: Value<string>) =>
  select(subjectOf(reportId, moderatorId), (row) => text(row, 'subject_id')),
);

/** The query for a page of the running matches across 18 of the reported user, behind `after`. */
export function reportMatches(
  now: Instant,
  report: { readonly reportId: string; readonly moderatorId: string },
  after: ListPosition | null,
  limit: number,
) {
  const { reportId, moderatorId } = report;
  return after === null
    ? firstMatches(now, reportId, moderatorId, limit)
    : laterMatches(now, reportId, moderatorId, limit, after);
}

const firstMatches = template(
  (now: Value<Instant>, reportId: Value<string>, moderatorId: Value<string>, limit: Value<number>) =>
    matchesAcrossAges(now, sql`(${subjectOf(reportId, moderatorId)})`, null, limit),
);

const laterMatches = template(
  (
    now: Value<Instant>,
    reportId: Value<string>,
    moderatorId: Value<string>,
    limit: Value<number>,
    after: Value<ListPosition>,
  ) => matchesAcrossAges(now, sql`(${subjectOf(reportId, moderatorId)})`, after, limit),
);

function subjectOf(reportId: Value<string>, moderatorId: Value<string>) {
  return sql`SELECT subject_id FROM ${reports} WHERE id = ${reportId} AND subject_id <> ${moderatorId}`;
}
