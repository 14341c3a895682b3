import type { Deps } from '../../../platform/deps.ts';
import { addTime } from '../../../platform/time/instant.ts';
import { commit, readAll } from '../../../store/batch.ts';
import { meter } from '../../../store/metered.ts';
import { claimUntold, settleTold } from '../data/tell-badges.ts';
import { hubOf } from './live-connections.ts';

/** How many users one step tells. */
const USERS_A_STEP = 20;
/** After this time, whoever was telling a user counts as crashed. */
const claimTime = { seconds: 30 } as const;

/**
 * Tells live connections of changed badges, after the answer is sent. Call it after a commit that may have changed what
 * is unread. If it fails, the cron tells them.
 */
export function tellBadges(deps: Deps): void {
  // Counted apart, because it is no part of the operation: it tells of everything that is still untold.
  deps.defer(tellUntold({ ...deps, db: meter(deps.env.DB).db }, 10));
}

/**
 * Tells the live connections of users whose unread count has changed since they were told, in at most `steps` steps.
 * Many changes are one frame. Two that run at once tell different users.
 *
 * @returns how many users were told.
 */
export async function tellUntold(deps: Deps, steps: number): Promise<number> {
  let count = 0;
  for (let step = 0; step < steps; step += 1) {
    const now = deps.clock.nowIso();
    const claimed = await readAll(deps.db, claimUntold(now, addTime(deps.clock.now(), claimTime), USERS_A_STEP));
    // One step more than seems needed: what changed during the last one was claimed, so nobody else could tell it.
    if (claimed.length === 0) break;
    const told = await Promise.allSettled(claimed.map(({ userId }) => hubOf(deps, userId).refreshBadges(userId)));
    const settled = claimed.filter((_, index) => told[index]?.status === 'fulfilled');
    for (const each of told)
      if (each.status === 'rejected') deps.log.warn('live.tell_failed', { reason: String(each.reason) });
    if (settled.length > 0) await commit(deps.db, [settleTold(settled)]);
    count += settled.length;
  }
  return count;
}
