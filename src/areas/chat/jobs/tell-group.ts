import type { NotBefore } from '../../../jobs/job.ts';
import type { Deps } from '../../../platform/deps.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { commit } from '../../../store/batch.ts';
import { ALL_DONE } from '../../../store/stepwise.ts';
import { tellBadges } from '../../notifications/index.ts';
import { tellGroupStatements } from '../data/group-notices.ts';
import type { TellGroupJob } from '../data/job-kinds.ts';

/** So many steps one run makes: more than a group has. */
const STEPS_A_RUN = 5;

/**
 * Tells the members of a group of messages, step by step. A crash loses no step and repeats none, because the cursor of
 * the entry moves in the batch that tells.
 */
export async function tellGroup(job: TellGroupJob, deps: Deps): Promise<NotBefore | undefined> {
  let after: string | undefined = job.after;
  for (let step = 0; step < STEPS_A_RUN && after !== undefined && after !== ALL_DONE; step += 1) {
    const answers = await commit(deps.db, tellGroupStatements(job.at, `${job.roomId} ${job.through}`, after));
    // TypeScript does not know the end of a list: these are what the last three statements answer.
    const [jobs, , [cursor]] = answers.slice(-3) as unknown as [string[], unknown, (string | undefined)[]];
    announceJobs(deps, jobs);
    after = cursor;
  }
  tellBadges(deps);
  return after === ALL_DONE ? undefined : { notBefore: deps.clock.nowIso() };
}
