import { mayChange } from '../data/guards.ts';
import { commit } from '../../../store/batch.ts';
import { hideImageStatements } from '../data/images.ts';
import type { Deps } from '../../../platform/deps.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';

/** Takes the picture off the profile and has it removed from the image store. Without a picture nothing changes. */
export async function removeImage(deps: Deps, userId: string): Promise<void> {
  const { statements, jobs } = hideImageStatements(deps.clock, userId);
  await commit(deps.db, [...mayChange(userId), ...statements]);
  announceJobs(deps, jobs);
}
