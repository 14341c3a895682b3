import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { endMatchOfOthers } from '../services/end-match.ts';

/** DELETE /moderation/matches/{matchId} */
export async function endMatchByModerator({
  auth,
  params,
  deps,
}: Input<'endMatchByModerator'>): Promise<Reply<'endMatchByModerator'>> {
  await endMatchOfOthers(deps, auth.userId, params.matchId);
  return { status: 204 };
}
