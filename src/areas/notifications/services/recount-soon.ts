import type { Deps } from '../../../platform/deps.ts';
import { announceJobs } from '../../../store/announce-jobs.ts';
import { readAll } from '../../../store/batch.ts';
import { meter } from '../../../store/metered.ts';
import { waitingRecounts } from '../data/recount.ts';

/** More than one change orders. What is left runs with the cron. */
const RECOUNTS_AT_ONCE = 20;

/**
 * Lets the recounts that a commit has ordered run, after the answer is sent. Call it after a commit that may have
 * changed whether users see each other, or what they ask of each other.
 */
export function recountSoon(deps: Deps): void {
  deps.defer(announceRecounts(deps));
}

async function announceRecounts(deps: Deps): Promise<void> {
  // Counted apart, because it is no part of the operation.
  announceJobs(deps, await readAll(meter(deps.env.DB).db, waitingRecounts(deps.clock.nowIso(), RECOUNTS_AT_ONCE)));
}
