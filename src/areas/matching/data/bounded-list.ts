import { sql, type SQL } from 'drizzle-orm';
import { all } from '../../../store/batch.ts';
import { text, textOrNull } from '../../../store/row.ts';
import { select, type Row, type Select } from '../../../store/statement.ts';

/** The sort key of an entry in a list that shows the latest entry first. */
export type Position = readonly [listedAt: string, id: string];

/** One page and the position where the next page continues; `next` is null at the end of the list. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly next: Position | null;
}

/** A list that leaves out the entries that the reader may not see. */
export interface BoundedList<T> {
  /**
   * Selects all entries in order, also those that the reader may not see: `SELECT … AS listed_at, … AS id …`. Where the
   * query has several parts, `atMost` limits each part.
   */
  readonly entries: (atMost: SQL) => SQL;
  /**
   * Selects the entries of `listed` that the reader may see, with the columns to show: `SELECT listed.listed_at,
   * listed.id, … FROM listed CROSS JOIN … WHERE …`.
   */
  readonly shown: SQL;
  readonly parse: (row: Row) => T;
}

interface Line<T> {
  readonly item: { readonly value: T; readonly position: Position } | null;
  readonly passed: Position | null;
}

/**
 * The most entries that one page skips because the reader may not see them. If there are more, the page is short and
 * the next page continues after the skipped entries.
 */
const PASSED_OVER = 100;

/**
 * Makes the query for one page of at most `limit` items: one statement. A LIMIT alone does not bound the rows read,
 * because skipped entries do not count towards it. So the query looks at no more than `limit` + 101 entries, and it
 * stops as soon as the page is full.
 */
export function pageQuery<T>({ entries, shown, parse }: BoundedList<T>, limit: number): Select<Line<T>> {
  const window = sql`CAST(${limit + 1 + PASSED_OVER} AS INTEGER)`;
  // One more item than asked for shows whether there is a next page. The join keeps the order of the entries, so LIMIT
  // can stop it early.
  return select(
    sql`WITH listed AS NOT MATERIALIZED (${entries(window)} LIMIT ${window}),
      page AS MATERIALIZED (${shown} LIMIT CAST(${limit + 1} AS INTEGER)),
      passed AS (${entries(window)} LIMIT (SELECT count(*) <= CAST(${limit} AS INTEGER) FROM page) OFFSET CAST(${limit + PASSED_OVER} AS INTEGER))
    SELECT page.*, passed.listed_at AS passed_at, passed.id AS passed_id FROM (SELECT 1) LEFT JOIN page ON true LEFT JOIN passed ON true
    ORDER BY page.listed_at DESC, page.id DESC`,
    (row) => ({
      item:
        textOrNull(row, 'id') === null
          ? null
          : { value: parse(row), position: [text(row, 'listed_at'), text(row, 'id')] },
      passed: textOrNull(row, 'passed_id') === null ? null : [text(row, 'passed_at'), text(row, 'passed_id')],
    }),
  );
}

/** Reads one page: one round trip with one statement. */
export async function readPage<T>(db: D1Database, list: BoundedList<T>, limit: number): Promise<Listed<T>> {
  const lines = await all(db, pageQuery(list, limit));
  const found = lines.flatMap(({ item }) => item ?? []);
  const page = found.slice(0, limit);
  const next = found.length > limit ? page.at(-1)?.position : lines[0]?.passed;
  return { items: page.map(({ value }) => value), next: next ?? null };
}
