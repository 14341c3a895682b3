import { mayChange } from '../data/guards.ts';
import { commit } from '../../../store/batch.ts';
import { hideImageStatements } from '../data/images.ts';
import type { Deps } from '../../../platform/deps.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';

/**
 * Removes the picture from the profile and orders its deletion from the image store. Changes nothing if there is no
 * picture.
 */
export async function removeImage(deps: Deps, userId: string): Promise<void> {
  const { statements, jobs } = hideImageStatements(deps.clock.nowIso(), userId);
  await commit(deps.db, [...mayChange(userId), ...statements]);
  announceJobs(deps, jobs);
}
