import { commit } from '../../../store/batch.ts';
import { endMatch as ending } from '../data/matches.ts';
import type { Deps } from '../../../platform/deps.ts';

/**
 * Ends a match for both users and closes its room. Of several calls at once, one succeeds.
 *
 * @throws Refused as the statements of data/matches do.
 */
export async function endMatch(deps: Deps, userId: string, matchId: string): Promise<void> {
  await commit(deps.db, ending(deps.clock, userId, matchId));
}
