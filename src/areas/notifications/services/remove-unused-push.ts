import type { Deps } from '../../../platform/deps.ts';
import { commit } from '../../../store/batch.ts';
import { repeatWhileFull } from '../../../store/repeat-while-full.ts';
import { removeUnusedStatements } from '../data/push-upkeep.ts';
import { pushKeyId } from '../push/key.ts';

/** 2,000 rows of each kind a minute (contract/decisions/0017). */
const portions = { rows: 1_000, times: 10 };

/** Deletes subscriptions to which nothing is sent any more. The cron runs it. Returns how many it deleted. */
export async function removeUnusedPush({ db, clock, env }: Deps): Promise<number> {
  const keyId = await pushKeyId(env);
  return repeatWhileFull(portions, async (limit) => {
    const results = await commit(db, removeUnusedStatements(clock.nowIso(), keyId, limit));
    return results.reduce((sum, { meta }) => sum + meta.changes, 0);
  });
}
