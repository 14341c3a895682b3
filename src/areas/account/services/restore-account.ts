import { commit } from '../../../store/batch.ts';
import { restoreAccountStatements } from '../data/deletion.ts';
import type { Deps } from '../../../platform/deps.ts';

/**
 * Restores an account whose deletion was requested. Of several calls at once, exactly one succeeds.
 *
 * @throws Refused profile.missing after the date of the purge, profile.not_deleting.
 */
export async function restoreAccount(deps: Deps, userId: string): Promise<void> {
  await commit(deps.db, restoreAccountStatements(deps.clock.nowIso(), userId));
}
