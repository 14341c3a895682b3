import { sql, type SQL } from 'drizzle-orm';
import { all } from '../../../store/batch.ts';
import { text, textOrNull, instant } from '../../../store/row.ts';
import { select, type Row, type Select } from '../../../store/statement.ts';

/** Sort values of an entry of a list that shows the latest first. */
export type Position = readonly [listedAt: string, id: string];

/** One page, and where the next one continues: null at the end of the list. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly next: Position | null;
}

/** A list from which entries are left out that the reader may not see. */
export interface BoundedList<T> {
  /** The entries, seen or not, as `SELECT … AS listed_at, … AS id …` in order; `atMost` limits its parts, where it has some. */
  readonly entries: (atMost: SQL) => SQL;
  /** `SELECT listed.listed_at, listed.id, … FROM listed CROSS JOIN … WHERE …`: of the entries `listed`, those who are shown, with all that is shown of them. */
  readonly shown: SQL;
  readonly parse: (row: Row) => T;
}

interface Line<T> {
  readonly item: { readonly value: T; readonly position: Position } | null;
  readonly passed: Position | null;
}

/** So many entries that are not shown one page passes over. More leave it short, and the next one continues behind them. */
const PASSED_OVER = 100;

/**
 * One page of at most `limit` items, in one statement. A limit alone would not bound what is read, since entries that are left out
 * do not count for it: here only `limit` + 101 entries are looked at, and no more than needed to fill the page.
 */
export function pageQuery<T>({ entries, shown, parse }: BoundedList<T>, limit: number): Select<Line<T>> {
  const window = sql`CAST(${limit + 1 + PASSED_OVER} AS INTEGER)`;
  // One more than asked for tells whether there is a next page. The join keeps the order of the entries, so that the limit ends it.
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
          : { value: parse(row), position: [instant(row, 'listed_at'), text(row, 'id')] },
      passed: textOrNull(row, 'passed_id') === null ? null : [instant(row, 'passed_at'), text(row, 'passed_id')],
    }),
  );
}

/** Reads one page. One round trip of one statement. */
export async function readPage<T>(db: D1Database, list: BoundedList<T>, limit: number): Promise<Listed<T>> {
  const lines = await all(db, pageQuery(list, limit));
  const found = lines.flatMap(({ item }) => item ?? []);
  const page = found.slice(0, limit);
  const next = found.length > limit ? page.at(-1)?.position : lines[0]?.passed;
  return { items: page.map(({ value }) => value), next: next ?? null };
}
