import type { Deps } from '../../../platform/deps.ts';
import { commit } from '../../../store/batch.ts';
import type { RecountJob } from '../data/job-kinds.ts';
import { recountStatements, type RecountPlace } from '../data/recount.ts';
import { tellBadges } from '../services/tell-badges.ts';

/** So many that a recount takes a handful of statements, however much a user has caused in 180 days. */
const NOTICES_A_STEP = 1_000;

/**
 * Raises the versions of the badges of a user and of everyone who was told something by them, if they see more or fewer
 * unread notices than before, and tells the live connections. Every change that others cause comes this way, so its
 * cause cannot be told by when a version rises. Repeating the job changes nothing.
 */
export async function recountUnread(job: RecountJob, deps: Deps): Promise<void> {
  const [id, sides] = 'roomId' in job ? [job.roomId, ['about'] as const] : [job.actorId, ['caused', 'got'] as const];
  for (const side of sides) {
    for (let after: RecountPlace | undefined = { sortedBy: '', id: '' }; after !== undefined;) {
      const [places]: [RecountPlace[], ...unknown[]] = await commit(
        deps.db,
        recountStatements(side)(deps.clock.nowIso(), id, after, NOTICES_A_STEP),
      );
      after = places.length < NOTICES_A_STEP ? undefined : places.at(-1);
    }
  }
  tellBadges(deps);
}
