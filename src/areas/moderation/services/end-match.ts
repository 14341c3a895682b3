import { commit } from '../../../store/batch.ts';
import { afterSeparation, afterVisibilityChange } from '../../profile/index.ts';
import { endMatchOfOthersStatements } from '../data/end-match.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';

/**
 * Ends a match of two other users and records it in the moderator's security log. An ended match stays as it is.
 *
 * @throws Refused moderation.match_not_found, moderation.own_case.
 */
export async function endMatchOfOthers(deps: Deps, moderatorId: string, matchId: string): Promise<void> {
  await commit(deps.db, endMatchOfOthersStatements(deps.clock.nowIso(), { matchId, moderatorId, eventId: newId() }));
  afterVisibilityChange.ask(deps);
  await afterSeparation.askAll(deps, { matchId });
}
