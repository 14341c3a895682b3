/** Pages of lists: the SQL side of `src/platform/http/paging.ts`. */
import { sql, type SQL } from 'drizzle-orm';
import type { ListPosition, Page, Paging } from '../platform/http/paging.ts';
import { readAll } from './batch.ts';
import { text, textOrNull, instant } from './row.ts';
import { select, type Bound, type Row, type RowsOf, type Select } from './statement.ts';
import { compute, template, type Value } from './template.ts';

/** A list of which the reader sees every entry. */
export interface PlainList<T> {
  /**
   * `SELECT … AS listed_at, … AS id, … ORDER BY listed_at, id` in either direction, without a limit, and all columns
   * that `parse` reads.
   */
  readonly entries: SQL;
  readonly parse: (row: Row) => T;
}

/** A list that leaves out entries which the reader may not see. The latest entry comes first. */
export interface BoundedList<T> {
  /**
   * All entries, with those that are left out, as an ordered `SELECT … AS listed_at, … AS id …`. `atMost` is the LIMIT
   * for each part of a UNION.
   *
   * Where a page ends tells a reader who knows of a hundred hidden entries whether there is another one. So causes that
   * the reader must not tell apart (hiding, a block) leave the same entries here.
   */
  readonly entries: (atMost: SQL) => SQL;
  /**
   * `SELECT listed.listed_at, listed.id, … FROM listed CROSS JOIN … WHERE …`: the entries of `listed` that the reader
   * may see, and all columns that `parse` reads.
   */
  readonly shown: SQL;
  readonly parse: (row: Row) => T;
}

export type List<T> = PlainList<T> | BoundedList<T>;

/** A row of a page: an entry, and in bounded lists the last entry that was read, if the page ends there. */
export interface Line<T> {
  readonly item: { readonly value: T; readonly position: ListPosition } | null;
  readonly passed: ListPosition | null;
}

/**
 * The most hidden entries that one page skips. If there are more, the page is shorter, and the next page continues
 * after them.
 */
const PASSED_OVER = 100;

/**
 * Makes the condition that an entry comes after the position `after` in a list sorted by these two columns.
 *
 * @param after null for the first page, else a slot or a position. One template is never called with both, because
 *   their texts differ: `pagesOf` makes a template for each.
 * @param order which entries come first.
 */
export function isBehind(
  after: Value<ListPosition> | null,
  columns: readonly [sortedBy: SQL, id: SQL],
  order: 'latest first' | 'oldest first',
): SQL {
  if (after === null) return sql`true`;
  const [sortedBy, id] = columns;
  return order === 'latest first'
    ? sql`(${sortedBy}, ${id}) < (${place(after, 0)}, ${place(after, 1)})`
    : sql`(${sortedBy}, ${id}) > (${place(after, 0)}, ${place(after, 1)})`;
}

function place(after: Value<ListPosition>, index: 0 | 1): Value<string> {
  return compute([after], (position: ListPosition | null) => {
    if (position === null) throw new TypeError('This template is for later pages. Make both with pagesOf.');
    return position[index];
  });
}

/**
 * Makes a function that answers the query for a page of a list:
 *
 *     export const matchesOf = pagesOf((userId: Value<string>, after) => ({ entries: …, shown: …, parse }));
 *     const page = await readPage(db, matchesOf(userId, paging), paging.limit);
 *
 * @param list gets what the list depends on, and where the page begins (for `isBehind`).
 */
export function pagesOf<Asked, T>(
  list: (asked: Asked, after: Value<ListPosition> | null) => List<T>,
): (asked: Asked, page: Pick<Paging, 'after' | 'limit'>) => Bound<Line<T>[]> {
  const first = template((asked: Asked, limit: Value<number>) => pageQuery(list(asked, null), limit));
  const later = template((asked: Asked, limit: Value<number>, after: Value<ListPosition>) =>
    pageQuery(list(asked, after), limit),
  );
  return (asked, { after, limit }) => (after === null ? first(asked, limit) : later(asked, limit, after));
}

/** Makes the query for one page of at most `limit` items. Put it into a batch, and pass its rows to `pageFrom`. */
export function pageQuery<T>(list: List<T>, limit: Value<number>): Select<Line<T>> {
  return 'shown' in list ? boundedQuery(list, limit) : plainQuery(list, limit);
}

/** Makes the page from the rows of `pageQuery`. */
export function pageFrom<T>(lines: readonly Line<T>[], limit: number): Page<T> {
  const found = lines.flatMap(({ item }) => item ?? []);
  const page = found.slice(0, limit);
  const next = found.length > limit ? page.at(-1)?.position : lines[0]?.passed;
  return { items: page.map(({ value }) => value), next: next ?? null };
}

/** Reads one page with a query of `pageQuery`. One round trip of one statement. */
export async function readPage<T>(db: D1Database, query: RowsOf<Line<T>>, limit: number): Promise<Page<T>> {
  return pageFrom(await readAll(db, query), limit);
}

function more(limit: Value<number>, by: number): Value<number> {
  return compute([limit], (rows) => rows + by);
}

/** Reads one entry more than the limit, which shows whether there is a next page. */
function plainQuery<T>({ entries, parse }: PlainList<T>, limit: Value<number>): Select<Line<T>> {
  return select(sql`${entries} LIMIT CAST(${more(limit, 1)} AS INTEGER)`, (row) => ({
    item: { value: parse(row), position: [instant(row, 'listed_at'), text(row, 'id')] },
    passed: null,
  }));
}

/**
 * Reads at most `limit` + 101 entries, and no more than needed to fill the page. A LIMIT after the filter would not
 * bound the read.
 */
function boundedQuery<T>({ entries, shown, parse }: BoundedList<T>, limit: Value<number>): Select<Line<T>> {
  const window = sql`CAST(${more(limit, 1 + PASSED_OVER)} AS INTEGER)`;
  // One entry more than the limit shows whether there is a next page. CROSS JOIN keeps the order of the entries, so
  // SQLite stops reading at the limit.
  return select(
    sql`WITH listed AS NOT MATERIALIZED (${entries(window)} LIMIT ${window}),
      page AS MATERIALIZED (${shown} LIMIT CAST(${more(limit, 1)} AS INTEGER)),
      passed AS (${entries(window)} LIMIT (SELECT count(*) <= CAST(${limit} AS INTEGER) FROM page) OFFSET CAST(${more(limit, PASSED_OVER)} AS INTEGER))
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
