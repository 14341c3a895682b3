import { sql } from 'drizzle-orm';
import type { Instant } from '../../../platform/time/instant.ts';
import { pagesOf } from '../../../store/page.ts';
import { text } from '../../../store/row.ts';
import { select } from '../../../store/statement.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { matchesAcrossAges } from '../../matching/index.ts';
import { reports } from '../../safety/index.ts';
import { mayJudge } from './reports.ts';

/** The query for the reported user of a report. No row if it is not there for the moderator. */
export const subjectFor = template((reportId: Value<string>, moderatorId: Value<string>) =>
  select(subjectOf(reportId, moderatorId), (row) => text(row, 'subject_id')),
);

/** Whose matches a moderator looks at, and when. */
interface Asked {
  readonly now: Instant;
  readonly reportId: string;
  readonly moderatorId: string;
}

/** The query for a page of the running matches across 18 of the reported user. */
export const reportMatches = pagesOf(({ now, reportId, moderatorId }: Values<Asked>, after) =>
  matchesAcrossAges(now, sql`(${subjectOf(reportId, moderatorId)})`, after),
);

function subjectOf(reportId: Value<string>, moderatorId: Value<string>) {
  return sql`SELECT subject_id FROM ${reports} WHERE id = ${reportId} AND ${mayJudge(moderatorId, sql`subject_id`)}`;
}
