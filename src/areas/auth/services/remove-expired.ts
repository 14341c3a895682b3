import { removeExpired as statements } from '../data/upkeep.ts';
import { commit } from '../../../store/batch.ts';
import { instantAfter } from '../rules/lifetimes.ts';
import type { Deps } from '../../../platform/deps.ts';

const DAY = 24 * 60 * 60;
const ROWS_A_RUN = 500;

/** Deletes ended sessions, used tokens, login codes and tickets. The cron runs it. Returns how many rows it deleted. */
export async function removeExpiredSignIns({ db, clock }: Deps): Promise<number> {
  const now = clock.now();
  const results = await commit(
    db,
    statements({
      at: now.toISOString(),
      usedBefore: instantAfter(now, -DAY),
      expiredBefore: instantAfter(now, -30 * DAY),
      limit: ROWS_A_RUN,
    }),
  );
  return results.reduce((sum, { meta }) => sum + meta.changes, 0);
}
