import { mayChange } from '../data/guards.ts';
import { commit } from '../../../store/batch.ts';
import { hideImageStatements } from '../data/images.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';

/**
 * Removes the picture from the profile and orders its deletion from the image store. Changes nothing if there is no
 * picture.
 */
export async function removeImage(deps: Deps, userId: string): Promise<void> {
  const removal = { id: newId(), now: deps.clock.nowIso() };
  await commit(deps.db, [...mayChange(userId), ...hideImageStatements(removal, userId)]);
  announceJobs(deps, [removal.id]);
}
