import { defineSeed, insertRows } from '../define-seed.ts';
import type { SeedPerson, SeedReport } from '../seed-data.ts';
import { blocks, reports } from './data/tables.ts';

/** Blocks, and reports with the evidence of the moment. */
export const seed = defineSeed((data) => {
  const people = new Map(data.people.map((person) => [person.id, person]));
  return [
    ...insertRows(blocks, data.blocks),
    ...insertRows(
      reports,
      data.reports.map((report) => makeReportRow(report, people.get(report.subjectId))),
    ),
  ];
});

function makeReportRow(
  { resolution, ...report }: SeedReport,
  subject: SeedPerson | undefined,
): typeof reports.$inferInsert {
  const { englishName = null, nativeName = null, introduction = null } = subject ?? {};
  return {
    ...report,
    evidence: JSON.stringify({ englishName, nativeName, introduction, imageId: null, capturedAt: report.createdAt }),
    status: resolution === null ? 'open' : 'resolved',
    decision: resolution?.decision ?? null,
    note: resolution?.note ?? null,
    resolvedBy: resolution?.by ?? null,
    resolvedAt: resolution?.at ?? null,
    resolvedOp: resolution?.op ?? null,
  };
}
