import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { closeMatch } from '../services/close-match.ts';

/** DELETE /matching/matches/{matchId} */
export async function endMatch({ auth, params, deps }: Input<'endMatch'>): Promise<Reply<'endMatch'>> {
  await closeMatch(deps, auth.userId, params.matchId);
  return { status: 204 };
}
