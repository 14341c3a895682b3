import { commit, readAll, readOne } from '../../../store/batch.ts';
import { rebuildPoolStatements } from '../data/pool.ts';
import { recountTopicsStatement } from '../data/topic-counts.ts';
import { isCheckDue, nextUsersToCheck, noteCheckedStatement, noteDoneStatement } from '../data/upkeep.ts';
import type { Deps } from '../../../platform/deps.ts';

/**
 * Computes the pool rows of the next `limit` users again, and begins from the first user when it has passed the last.
 * Changes keep the rows right themselves, so it normally writes nothing. Returns how many rows it mended, and logs a
 * warning if there were any: then a change has forgotten the pool.
 */
export async function checkPool(deps: Deps, limit: number): Promise<number> {
  const users = await readAll(deps.db, nextUsersToCheck(limit));
  const last = users.length < limit ? '' : (users.at(-1) ?? '');
  const [left, written] = await commit(deps.db, [
    ...rebuildPoolStatements(users, deps.clock.nowIso()),
    noteCheckedStatement('pool', last),
  ]);
  const mended = left.meta.changes + written.meta.changes;
  if (mended > 0) deps.log.warn('matching.pool_mended', { mended });
  return mended;
}

/** Counts the topics of all users from the beginning, once a day. Returns how many counts it mended. */
export async function checkTopicCounts(deps: Deps): Promise<number> {
  // In UTC: the day of the service, not of a person.
  const today = deps.clock.today('Etc/UTC');
  if ((await readOne(deps.db, isCheckDue('topics', today))) !== true) return 0;
  const [counted] = await commit(deps.db, [recountTopicsStatement(), noteDoneStatement('topics', today)]);
  if (counted.meta.changes > 0) deps.log.warn('matching.topics_mended', { mended: counted.meta.changes });
  return counted.meta.changes;
}
