import { planBar } from '../../auth/index.ts';
import { commit } from '../../../store/batch.ts';
import { purgeStatements } from '../data/purge.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { Refused } from '../../../platform/problems/refusal.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';

/**
 * Purges an account if its grace period is over. The rows are deleted at once; jobs written in the same batch delete
 * objects in other stores. The identities of a suspended account stay barred. Returns whether the account was purged:
 * an account that was restored a moment ago is not.
 */
export async function purgeAccount(deps: Deps, userId: string): Promise<boolean> {
  const job = { id: newId(), now: deps.clock.nowIso() };
  try {
    await commit(deps.db, [await planBar(deps, userId), ...purgeStatements(job, userId)]);
  } catch (error) {
    if (error instanceof Refused && error.refusal.problem === 'profile.not_deleting') return false;
    throw error;
  }
  announceJobs(deps, [job.id]);
  return true;
}
