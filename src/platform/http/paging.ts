import { isPosition, openCursor, sealCursor, type CursorScope } from './cursor.ts';
import type { Env } from '../env.ts';
import { Refused } from '../problems/refusal.ts';

/** Where a page ends: the sort value and the id of its last entry. The id decides between equal sort values. */
export type ListPosition = readonly [sortedBy: string, id: string];

/** The entries of one page. `next` is where the next page continues, or null at the end of the list. */
export interface Page<Entry> {
  readonly items: readonly Entry[];
  readonly next: ListPosition | null;
}

/** The page that a request asks for, and the function that answers it. */
export interface Paging {
  /** The page begins after this entry; null for the first page. */
  readonly after: ListPosition | null;
  /** The most items that the page may hold. */
  readonly limit: number;
  /** The body for a page: `view` of each entry, and the cursor of the next page. */
  answerPage<Entry, Item>(
    page: Page<Entry>,
    view: (entry: Entry) => Item,
  ): Promise<{ items: Item[]; nextCursor: string | null }>;
}

/**
 * Reads the cursor, so that the list continues where the previous page ended.
 *
 * @throws Refused request.invalid if the cursor was changed or belongs to another user, operation or filter.
 */
export async function openPaging(
  env: Env,
  scope: CursorScope,
  { cursor, limit }: { readonly cursor: string | undefined; readonly limit: number },
): Promise<Paging> {
  const opened = cursor === undefined ? null : await openCursor(env, scope, cursor);
  if (opened !== null && !isPosition(opened)) throw new Refused(opened);
  return {
    after: opened && [String(opened[0]), String(opened[1])],
    limit,
    answerPage: async ({ items, next }, view) => ({
      items: items.map(view),
      nextCursor: next && (await sealCursor(env, scope, next)),
    }),
  };
}
