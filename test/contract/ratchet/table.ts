/** Prints the coverage of the contract as text: one line for each response, and a summary by tag. */
import { readFileSync } from 'node:fs';
import { declaredAnswers, excusedAnswers, seenAnswers, type AnswerKey } from './answers.ts';
import { behaviourCounts, caseCounts, type Counts } from './places.ts';

export interface Row {
  readonly tag: string;
  readonly operation: string;
  readonly status: string;
  readonly mediaType: string;
  readonly cases: number;
  readonly behaviours: number;
  /** Whether the last test run produced this response. */
  readonly isSeen: boolean;
  /** Why no test covers the response; null if a test covers it. */
  readonly gap: string | null;
}

/** Returns a row for every declared response, or only for the responses of one tag. */
export function coverageRows(tag?: string): Row[] {
  const [cases, behaviours, seen, excused] = [caseCounts(), behaviourCounts(), seenAnswers(), excusedAnswers()];
  const { operations } = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as {
    operations: readonly { id: string; tag: string }[];
  };
  const tags = new Map(operations.map((operation) => [operation.id, operation.tag]));
  const answers = declaredAnswers();
  const rows = answers.map((answer): Row => {
    const [operation = '', status = '', mediaType = ''] = answer.split(' ');
    const own = statusesOf(answers, operation, status);
    const sum = (tests: Counts) => [...tests].reduce((total, [key, count]) => (own(key) ? total + count : total), 0);
    const counts = { cases: sum(cases), behaviours: sum(behaviours), isSeen: seen.has(answer) };
    const isCovered = counts.cases + counts.behaviours > 0 || counts.isSeen;
    const gap = isCovered ? null : (excused.get(answer) ?? 'without a reason in test/contract/uncovered.txt');
    return { tag: tags.get(operation) ?? '', operation, status, mediaType, ...counts, gap };
  });
  return rows.filter((row) => tag === undefined || row.tag === tag);
}

/**
 * Returns a function that tells whether a key `operationId status` belongs to this status. A range such as `2XX`
 * includes only the statuses that the operation does not declare separately.
 */
export function statusesOf(answers: readonly AnswerKey[], operation: string, status: string): (key: string) => boolean {
  if (!status.endsWith('XX')) return (key) => key === `${operation} ${status}`;
  return (key) =>
    key.startsWith(`${operation} ${status.charAt(0)}`) && !answers.some((answer) => answer.startsWith(`${key} `));
}

/** Returns a table with one line for each response. */
export function answerTable(rows: readonly Row[]): string {
  const head = ['operation', 'status', 'media type', 'cases', 'behaviour', 'last run'];
  const lines = rows.map(({ operation, status, mediaType, cases, behaviours, isSeen, gap }) =>
    gap === null
      ? [operation, status, mediaType, counted(cases), counted(behaviours), isSeen ? 'seen' : '-']
      : [operation, status, mediaType, 'uncovered', gap],
  );
  return aligned([head, ...lines]);
}

/** Returns a table with one line for each tag, and a line for all tags together. */
export function summaryTable(rows: readonly Row[]): string {
  const head = ['tag', 'operations', 'answers', 'by cases', 'by behaviour', 'by both', 'uncovered'];
  const line = (name: string, part: readonly Row[]) => {
    const count = (holds: (row: Row) => boolean) => String(part.filter(holds).length);
    const operations = String(new Set(part.map(({ operation }) => operation)).size);
    const both = count(({ cases, behaviours }) => cases > 0 && behaviours > 0);
    return [
      name,
      operations,
      String(part.length),
      count(({ cases }) => cases > 0),
      count(({ behaviours }) => behaviours > 0),
      both,
      count(({ gap }) => gap !== null),
    ];
  };
  return aligned([
    head,
    ...[...Map.groupBy(rows, ({ tag }) => tag)].map(([name, part]) => line(name, part)),
    line('all', rows),
  ]);
}

const counted = (count: number): string => (count === 0 ? '-' : String(count));

/** Returns the rows as text with aligned columns. */
export function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.filter(({ length }) => length > column + 1).map((line) => line[column]?.length ?? 0), 0),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
