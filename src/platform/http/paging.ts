import { isPosition, openCursor, sealCursor, type CursorScope } from './cursor.ts';
import type { Env } from '../env.ts';
import { Refused } from '../problems/refusal.ts';

/** Where a page ends: the sort value of its last entry, and that entry's id, so that the order is total. */
export type ListPosition = readonly [sortedBy: string, id: string];

/** Entries of one page, and where the next one continues: null at the end of the list. */
export interface Page<Entry> {
  readonly items: readonly Entry[];
  readonly next: ListPosition | null;
}

/** The page that a request asks for, and how it is answered. */
export interface Paging {
  /** The entry behind which the page begins; null at the beginning of the list. */
  readonly after: ListPosition | null;
  /** How many items the page holds at most. */
  readonly limit: number;
  /** The answer for a page: its items as `view` shows them, and the cursor that continues behind them. */
  answerPage<Entry, Item>(
    page: Page<Entry>,
    view: (entry: Entry) => Item,
  ): Promise<{ items: Item[]; nextCursor: string | null }>;
}

/**
 * Continues the list where the page before has ended.
 *
 * @throws Refused request.invalid: the cursor was changed, or belongs to another user, operation or filter.
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
