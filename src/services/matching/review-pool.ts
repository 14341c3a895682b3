import { all, commit } from '../../data/batch.ts';
import { dueForReview, rebuildPool } from '../../data/matching/pool.ts';
import type { Deps } from '../../platform/deps.ts';

/** Moves people in the pool whom only the passing of days moves: to a calmer activity band, or from minors to adults. Answers how many. */
export async function reviewPool(deps: Deps, limit: number): Promise<number> {
  const now = deps.clock.nowIso();
  const due = [...new Set(await all(deps.db, dueForReview(now, limit)))];
  if (due.length > 0) await commit(deps.db, [rebuildPool(due, now)]);
  return due.length;
}
