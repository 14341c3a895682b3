/** Pages of lists: the SQL side of `src/platform/http/paging.ts`. */
import { sql, type SQL } from 'drizzle-orm';
import type { ListPosition, Page } from '../platform/http/paging.ts';
import { readAll } from './batch.ts';
import { text, textOrNull, instant } from './row.ts';
import { select, type Row, type Select } from './statement.ts';

/** A list of which the reader sees every entry. */
export interface PlainList<T> {
  /**
   * `SELECT … AS listed_at, … AS id, … ORDER BY listed_at, id` in either direction, without a limit, with all that is
   * shown of an entry.
   */
  readonly entries: SQL;
  readonly parse: (row: Row) => T;
}

/** A list from which entries are left out that the reader may not see; the latest entry comes first. */
export interface BoundedList<T> {
  /**
   * The entries, seen or not, as `SELECT … AS listed_at, … AS id …` in order; `atMost` limits its parts, where it has
   * some.
   */
  readonly entries: (atMost: SQL) => SQL;
  /**
   * `SELECT listed.listed_at, listed.id, … FROM listed CROSS JOIN … WHERE …`: of the entries `listed`, those who are
   * shown, with all that is shown of them.
   */
  readonly shown: SQL;
  readonly parse: (row: Row) => T;
}

export type List<T> = PlainList<T> | BoundedList<T>;

/** A row of a page: an entry, and in bounded lists the last of the entries that were passed over. */
interface Line<T> {
  readonly item: { readonly value: T; readonly position: ListPosition } | null;
  readonly passed: ListPosition | null;
}

/**
 * So many entries that are not shown one page passes over. More leave it short, and the next one continues behind them.
 */
const PASSED_OVER = 100;

/**
 * Condition: the entry lies behind `after`, in a list sorted by these two columns.
 *
 * @param order which entries come first.
 */
export function isBehind(
  after: ListPosition | null,
  columns: readonly [sortedBy: SQL, id: SQL],
  order: 'latest first' | 'oldest first',
): SQL {
  if (after === null) return sql`true`;
  const [sortedBy, id] = columns;
  return order === 'latest first'
    ? sql`(${sortedBy}, ${id}) < (${after[0]}, ${after[1]})`
    : sql`(${sortedBy}, ${id}) > (${after[0]}, ${after[1]})`;
}

/** The query of one page of at most `limit` items, for a batch; `pageFrom` reads what it answers. */
export function pageQuery<T>(list: List<T>, limit: number): Select<Line<T>> {
  return 'shown' in list ? boundedQuery(list, limit) : plainQuery(list, limit);
}

/** The page in what `pageQuery` answered. */
export function pageFrom<T>(lines: readonly Line<T>[], limit: number): Page<T> {
  const found = lines.flatMap(({ item }) => item ?? []);
  const page = found.slice(0, limit);
  const next = found.length > limit ? page.at(-1)?.position : lines[0]?.passed;
  return { items: page.map(({ value }) => value), next: next ?? null };
}

/** Reads one page. One round trip of one statement. */
export async function readPage<T>(db: D1Database, list: List<T>, limit: number): Promise<Page<T>> {
  return pageFrom(await readAll(db, pageQuery(list, limit)), limit);
}

/** One entry more than asked for tells whether there is a next page. */
function plainQuery<T>({ entries, parse }: PlainList<T>, limit: number): Select<Line<T>> {
  return select(sql`${entries} LIMIT CAST(${limit + 1} AS INTEGER)`, (row) => ({
    item: { value: parse(row), position: [instant(row, 'listed_at'), text(row, 'id')] },
    passed: null,
  }));
}

/**
 * Reads at most `limit` + 101 entries, and no more than needed to fill the page. A LIMIT after the filter would not
 * bound the read.
 */
function boundedQuery<T>({ entries, shown, parse }: BoundedList<T>, limit: number): Select<Line<T>> {
  const window = sql`CAST(${limit + 1 + PASSED_OVER} AS INTEGER)`;
  // One more than asked for tells whether there is a next page. The join keeps the order of the entries, so that the
  // limit ends it.
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
