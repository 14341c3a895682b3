import { commit } from '../../../store/batch.ts';
import { takeBackDeletionStatements } from '../data/deletion.ts';
import type { Deps } from '../../../platform/deps.ts';

/**
 * Takes the deletion of an account back. Of several at once exactly one succeeds.
 *
 * @throws Refused profile.missing once the day has come, profile.not_deleting.
 */
export async function restoreAccount(deps: Deps, userId: string): Promise<void> {
  await commit(deps.db, takeBackDeletionStatements(deps.clock, userId));
}
