import { readRefreshToken } from '../../auth/refresh-token.ts';
import type { Principal } from '../../auth/principal.ts';
import { commit } from '../../data/batch.ts';
import { assertThat } from '../../data/guards.ts';
import { endSessions, ownsSession, type SessionEndReason, type WhichSessions } from '../../data/auth/sessions.ts';
import type { Deps } from '../../platform/deps.ts';
import { newId } from '../../platform/ids.ts';
import { closeSockets } from './close-sockets.ts';

/** Signs out: ends the session of the access token, and that of `refreshToken` if it is one of the same person. */
export async function logout(principal: Principal, refreshToken: string | undefined, deps: Deps): Promise<void> {
  const sent = refreshToken === undefined ? null : await readRefreshToken(refreshToken, deps.env, deps.clock.now());
  const ids = [principal.sessionId, sent?.sessionId].filter((id) => typeof id === 'string');
  const [, ended] = await commit(deps.db, ending(principal.userId, { ids }, 'signed_out', deps));
  closeSockets(deps, principal.userId, ended);
}

/** Ends one session; refuses `auth.session_not_found` unless it is one of the person's own, running or ended. */
export async function endSession(userId: string, sessionId: string, deps: Deps): Promise<void> {
  const own = assertThat('auth.session_not_found', ownsSession(userId, sessionId));
  const [, , ended] = await commit(deps.db, [own, ...ending(userId, { ids: [sessionId] }, 'ended', deps)]);
  closeSockets(deps, userId, ended);
}

/** Ends all sessions of the person but the current one, and answers how many ended. */
export async function endOtherSessions({ userId, sessionId }: Principal, deps: Deps): Promise<number> {
  const [, ended] = await commit(deps.db, ending(userId, { allBut: sessionId }, 'ended', deps));
  closeSockets(deps, userId, ended);
  return ended.length;
}

function ending(userId: string, which: WhichSessions, reason: SessionEndReason, deps: Deps) {
  return endSessions({ userId, which, reason, eventId: newId(), at: deps.clock.nowIso() });
}
