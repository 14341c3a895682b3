import { readAll, commit } from '../../../store/batch.ts';
import { dueForReview, rebuildPoolStatements } from '../data/pool.ts';
import type { Deps } from '../../../platform/deps.ts';

/** The size of one review: pool rows for each statement, and rounds of three statements each. */
export interface ReviewSize {
  readonly rowsAtOnce: number;
  readonly roundsAtMost: number;
}

/**
 * Updates users in the pool whom the passing of days changes: they move to a less active band, from minors to adults,
 * or some of their requests are too old to count. Also updates those whom a change has marked. Returns how many users
 * it updated. If users may be left for the next run, it logs a warning with the day since when their update has been
 * due.
 */
export async function reviewPool(deps: Deps, { rowsAtOnce, roundsAtMost }: ReviewSize): Promise<number> {
  const now = deps.clock.nowIso();
  let handled = 0;
  for (let round = 0; round < roundsAtMost; round += 1) {
    const due = await readAll(deps.db, dueForReview(now, rowsAtOnce));
    const people = new Set(due.map(({ userId }) => userId));
    if (people.size > 0) await commit(deps.db, rebuildPoolStatements([...people], now));
    handled += people.size;
    if (due.length < rowsAtOnce) return handled;
  }
  const [left] = await readAll(deps.db, dueForReview(now, 1));
  if (left !== undefined) deps.log.warn('matching.review_behind', { dueOn: left.dueOn, handled });
  return handled;
}
