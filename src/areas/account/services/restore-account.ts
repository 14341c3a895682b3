import { commit } from '../../../store/batch.ts';
import { restoreAccountStatements } from '../data/deletion.ts';
import { afterVisibilityChange, onProfileChange, onVisibilityChange } from '../../profile/index.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { template, type Value } from '../../../store/template.ts';
import type { Deps } from '../../../platform/deps.ts';

/**
 * Restores an account whose deletion was requested. Of several calls at once, exactly one succeeds.
 *
 * @throws Refused profile.missing after the date of the purge, profile.not_deleting.
 */
export async function restoreAccount(deps: Deps, userId: string): Promise<void> {
  await commit(deps.db, restoreStatements(deps.clock.nowIso(), userId));
  afterVisibilityChange.ask(deps);
}

const restoreStatements = template((now: Value<Instant>, userId: Value<string>) => [
  ...restoreAccountStatements(now, userId),
  ...onVisibilityChange.ask(now, userId).flat(),
  ...onProfileChange.ask(userId, now).flat(),
]);
