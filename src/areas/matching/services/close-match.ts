import { commit } from '../../../store/batch.ts';
import { endMatchStatements } from '../data/matches.ts';
import { afterSeparation } from '../../profile/index.ts';
import { recountSoon } from '../../notifications/index.ts';
import type { Deps } from '../../../platform/deps.ts';

/**
 * Ends a match for both users and closes its room. Of several calls at once, one succeeds.
 *
 * @throws Refused as the statements of data/matches do.
 */
export async function closeMatch(deps: Deps, userId: string, matchId: string): Promise<void> {
  await commit(deps.db, endMatchStatements(deps.clock.nowIso(), userId, matchId));
  recountSoon(deps);
  await afterSeparation.askAll(deps, { matchId });
}
