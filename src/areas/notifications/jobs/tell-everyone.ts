import type { NotBefore } from '../../../jobs/job.ts';
import type { Deps } from '../../../platform/deps.ts';
import { commitThenRead } from '../../../store/batch.ts';
import { ALL_DONE } from '../../../store/stepwise.ts';
import { moveCursor, tellNextStatements } from '../data/announce.ts';
import type { AnnounceJob } from '../data/job-kinds.ts';
import { tellBadges } from '../services/tell-badges.ts';

/** So many steps of 100 users one run makes. The rest belongs to the next run. */
const STEPS_A_RUN = 5;

/**
 * Tells the users of an announcement, step by step. A crash loses no step and repeats none, because the cursor of the
 * entry moves in the batch that tells.
 */
export async function tellEveryone(job: AnnounceJob, deps: Deps): Promise<NotBefore | undefined> {
  const { announcementId } = job;
  let after: string | undefined = job.after;
  for (let step = 0; step < STEPS_A_RUN && after !== undefined && after !== ALL_DONE; step += 1) {
    const tell = tellNextStatements(deps.clock.nowIso(), announcementId, after);
    [after] = await commitThenRead(deps.db, tell, moveCursor(announcementId, after));
  }
  tellBadges(deps);
  return after === ALL_DONE ? undefined : { notBefore: deps.clock.nowIso() };
}
