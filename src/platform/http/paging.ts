import { isPosition, openCursor, sealCursor, type CursorScope } from './cursor.ts';
import type { Env } from '../env.ts';
import { Refused } from '../problems/refusal.ts';

/** Where a page ends: the sort value of its last entry, and that entry's id, so that the order is total. */
export type ListPosition = readonly [sortedBy: string, id: string];

/** A list that is read page by page: what `cursor` of a request means, and what `nextCursor` of its answer is. */
export interface Paging {
  /** The entry behind which the page begins; null at the beginning of the list. */
  readonly after: ListPosition | null;
  /** `nextCursor` of this page; null at the end of the list. */
  cursorAfter(last: ListPosition | null): Promise<string | null>;
}

/**
 * Takes up the list where the page before has left it.
 *
 * @throws Refused request.invalid: the cursor was changed, or belongs to another person, operation or filter.
 */
export async function pagingOf(env: Env, scope: CursorScope, cursor: string | undefined): Promise<Paging> {
  const opened = cursor === undefined ? null : await openCursor(env, scope, cursor);
  if (opened !== null && !isPosition(opened)) throw new Refused(opened);
  return {
    after: opened && [String(opened[0]), String(opened[1])],
    cursorAfter: async (last) => last && sealCursor(env, scope, last),
  };
}

/** The page in `found`, of which one entry more than `limit` was asked for: that one tells whether there is a next page. */
export function pageIn<Entry>(
  found: readonly Entry[],
  limit: number,
  positionOf: (entry: Entry) => ListPosition,
): { readonly items: Entry[]; readonly next: ListPosition | null } {
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, next: last === undefined ? null : positionOf(last) };
}
