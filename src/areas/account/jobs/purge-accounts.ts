import { commit, readAll } from '../../../store/batch.ts';
import { dueDeletions, recordPurgeFailureStatement } from '../data/deletion.ts';
import type { Deps } from '../../../platform/deps.ts';
import { hashUserId } from '../../../platform/http/request-log.ts';
import { purgeAccount } from '../services/purge-account.ts';

/**
 * The most accounts in one run. An invocation may run a thousand statements, and each account takes about 70;
 * purge-accounts.test.ts counts a run (contract/decisions/0017).
 */
const ACCOUNTS_A_RUN = 5;

/**
 * Purges the accounts whose grace period is over. If one fails, the error is logged, the account waits for its next
 * attempt, and the others continue. Returns how many accounts it purged.
 */
export async function purgeAccounts(deps: Deps): Promise<number> {
  let purged = 0;
  for (const userId of await readAll(deps.db, dueDeletions(deps.clock.nowIso(), ACCOUNTS_A_RUN))) {
    try {
      if (await purgeAccount(deps, userId)) purged += 1;
    } catch (error) {
      deps.log.error('account.purge_failed', error, { user: await hashUserId(userId) });
      await commit(deps.db, [recordPurgeFailureStatement(userId, deps.clock.nowIso())]);
    }
  }
  return purged;
}
