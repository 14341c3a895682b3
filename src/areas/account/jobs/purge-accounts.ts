import { all } from '../../../store/batch.ts';
import { dueDeletions } from '../data/deletion.ts';
import type { Deps } from '../../../platform/deps.ts';
import { purgeAccount } from '../services/purge-account.ts';

/** Accounts a run: each takes about 30 statements of the thousand that one invocation may make. */
const ACCOUNTS_A_RUN = 10;

/** Removes the accounts whose grace has run out. One that fails is logged and does not hold up the others. */
export async function purgeAccounts(deps: Deps): Promise<number> {
  let purged = 0;
  for (const userId of await all(deps.db, dueDeletions(deps.clock.nowIso(), ACCOUNTS_A_RUN))) {
    try {
      if (await purgeAccount(deps, userId)) purged += 1;
    } catch (error) {
      deps.log.error('account.purge_failed', error, { userId });
    }
  }
  return purged;
}
