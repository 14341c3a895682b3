import { all, commit } from '../../../store/batch.ts';
import { dueForReview, rebuildPoolStatement } from '../data/pool.ts';
import type { Deps } from '../../../platform/deps.ts';

/** How much one review does: rows of the pool a statement, and rounds of two statements each. */
export interface ReviewSize {
  readonly rowsAtOnce: number;
  readonly roundsAtMost: number;
}

/**
 * Moves people in the pool whom only the passing of days moves: to a calmer activity band, from minors to adults, or away from
 * requests that are too old to count. Answers how many; where somebody may be left for the next time it warns, with the day
 * since when that has been due.
 */
export async function reviewPool(deps: Deps, { rowsAtOnce, roundsAtMost }: ReviewSize): Promise<number> {
  const now = deps.clock.nowIso();
  let handled = 0;
  for (let round = 0; round < roundsAtMost; round += 1) {
    const due = await all(deps.db, dueForReview(now, rowsAtOnce));
    const people = new Set(due.map(({ userId }) => userId));
    if (people.size > 0) await commit(deps.db, [rebuildPoolStatement([...people], now)]);
    handled += people.size;
    if (due.length < rowsAtOnce) return handled;
  }
  const [left] = await all(deps.db, dueForReview(now, 1));
  if (left !== undefined) deps.log.warn('matching.review_behind', { dueOn: left.dueOn, handled });
  return handled;
}
