import { subtractTime, instantOf } from '../../../platform/time/instant.ts';
import { removeExpiredStatements } from '../data/upkeep.ts';
import { commit } from '../../../store/batch.ts';
import { repeatWhileFull } from '../../../store/repeat-while-full.ts';
import type { Deps } from '../../../platform/deps.ts';

/** 2,000 rows of each table a minute (contract/decisions/0017). */
const portions = { rows: 1_000, times: 10 };

/** Deletes ended sessions, used tokens, login codes and tickets. The cron runs it. Returns how many rows it deleted. */
export function removeExpiredSignIns({ db, clock }: Deps): Promise<number> {
  const now = clock.now();
  const before = {
    at: instantOf(now),
    usedBefore: subtractTime(now, { days: 1 }),
    expiredBefore: subtractTime(now, { days: 30 }),
  };
  return repeatWhileFull(portions, async (limit) => {
    const results = await commit(db, removeExpiredStatements({ ...before, limit }));
    return results.reduce((sum, { meta }) => sum + meta.changes, 0);
  });
}
