import { commit } from '../../../store/batch.ts';
import { endMatch as ending } from '../data/matches.ts';
import type { Deps } from '../../../platform/deps.ts';

/**
 * Ends a match for both and closes its room. Of several at once one succeeds.
 *
 * @throws Refused as the statements of data/matching/matches do.
 */
export async function endMatch(deps: Deps, userId: string, matchId: string): Promise<void> {
  await commit(deps.db, ending(deps.clock, userId, matchId));
}
