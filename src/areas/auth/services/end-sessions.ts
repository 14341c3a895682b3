import { readRefreshToken } from '../tokens/refresh-token.ts';
import type { Principal } from '../../../platform/principal.ts';
import { commit } from '../../../store/batch.ts';
import { assertThat } from '../../../store/guards.ts';
import { planSessionsEnd } from '../data/end-sessions.ts';
import { ownsSession } from '../data/sessions.ts';
import type { Deps } from '../../../platform/deps.ts';
import { refuseSuspended } from '../../profile/index.ts';
import { closeSockets } from './close-sockets.ts';

/** Signs out: ends the session of the access token, and that of `refreshToken` if it belongs to the same user. */
export async function signOut(
  { userId, sessionId }: Principal,
  refreshToken: string | undefined,
  deps: Deps,
): Promise<void> {
  const sent = refreshToken === undefined ? null : await readRefreshToken(refreshToken, deps.env, deps.clock.now());
  const ids = [sessionId, sent?.sessionId].filter((id) => typeof id === 'string');
  const ending = planSessionsEnd(deps.clock.nowIso(), { userId, which: { ids }, reason: 'signed_out' });
  const [, , , ended] = await commit(deps.db, [refuseSuspended(userId), ...ending.statements]);
  closeSockets(deps, ending, ended);
}

/** Ends one session, current or ended. Refuses with `auth.session_not_found` if it is not the user's own. */
export async function endSession(userId: string, sessionId: string, deps: Deps): Promise<void> {
  const own = assertThat('auth.session_not_found', ownsSession(userId, sessionId));
  const ending = planSessionsEnd(deps.clock.nowIso(), { userId, which: { ids: [sessionId] }, reason: 'ended' });
  const [, , , , ended] = await commit(deps.db, [refuseSuspended(userId), own, ...ending.statements]);
  closeSockets(deps, ending, ended);
}

/** Ends all sessions of the user except the current one, and returns how many ended. */
export async function endOtherSessions({ userId, sessionId }: Principal, deps: Deps): Promise<number> {
  const ending = planSessionsEnd(deps.clock.nowIso(), { userId, which: { allBut: sessionId }, reason: 'ended' });
  const [, , , ended] = await commit(deps.db, [refuseSuspended(userId), ...ending.statements]);
  closeSockets(deps, ending, ended);
  return ended.length;
}
