import type { Deps } from '../../../platform/deps.ts';
import { commit } from '../../../store/batch.ts';
import type { RecountJob } from '../data/job-kinds.ts';
import { raiseCounterStatement, recountReadersStatements } from '../data/recount.ts';
import { tellBadges } from '../services/tell-badges.ts';

/** So many that a recount takes a handful of statements, however many requests a user has sent in 180 days. */
const READERS_A_STEP = 1_000;

/**
 * Raises the versions of the badges of a user and of everyone who has an unread notice of theirs, and tells the live
 * connections. A version that rises once more than needed does no harm, so the job can be repeated.
 */
export async function recountReaders({ actorId }: RecountJob, deps: Deps): Promise<void> {
  await commit(deps.db, [raiseCounterStatement(actorId)]);
  for (let after: string | undefined = ''; after !== undefined;) {
    const [readers]: [string[], ...unknown[]] = await commit(
      deps.db,
      recountReadersStatements(actorId, after, READERS_A_STEP),
    );
    after = readers.length < READERS_A_STEP ? undefined : readers.at(-1);
  }
  tellBadges(deps);
}
