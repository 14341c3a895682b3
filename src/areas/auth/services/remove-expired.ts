import { subtractTime, instantOf } from '../../../platform/time/instant.ts';
import { removeExpiredStatements } from '../data/upkeep.ts';
import { commit } from '../../../store/batch.ts';
import type { Deps } from '../../../platform/deps.ts';

const ROWS_A_RUN = 500;

/** Deletes ended sessions, used tokens, login codes and tickets. The cron runs it. Returns how many rows it deleted. */
export async function removeExpiredSignIns({ db, clock }: Deps): Promise<number> {
  const now = clock.now();
  const results = await commit(
    db,
    removeExpiredStatements({
      at: instantOf(now),
      usedBefore: subtractTime(now, { days: 1 }),
      expiredBefore: subtractTime(now, { days: 30 }),
      limit: ROWS_A_RUN,
    }),
  );
  return results.reduce((sum, { meta }) => sum + meta.changes, 0);
}
