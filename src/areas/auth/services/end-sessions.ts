import { readRefreshToken } from '../tokens/refresh-token.ts';
import type { Principal } from '../../../platform/principal.ts';
import { commitForRows } from '../../../store/batch.ts';
import { assertThat } from '../../../store/guards.ts';
import type { RowsOf, Statement } from '../../../store/statement.ts';
import type { NewJob } from '../../../store/outbox.ts';
import { template, type Value, type Values } from '../../../store/template.ts';
import { endSessionsStatements, sessionsBut, sessionsWith, thisSession } from '../data/end-sessions.ts';
import { ownsSession } from '../data/sessions.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/ids.ts';
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
  const event = newEvent(deps);
  await end(deps, userId, event, signOutStatements(event, userId, ids));
}

const signOutStatements = template((event: Values<NewJob>, userId: Value<string>, ids: Value<readonly string[]>) => [
  refuseSuspended(userId),
  ...endSessionsStatements(event, { userId, which: sessionsWith(ids), reason: 'signed_out' }),
]);

/** Ends one session, current or ended. Refuses with `auth.session_not_found` if it is not the user's own. */
export async function endSession(userId: string, sessionId: string, deps: Deps): Promise<void> {
  const event = newEvent(deps);
  await end(deps, userId, event, endSessionStatements(event, userId, sessionId));
}

const endSessionStatements = template((event: Values<NewJob>, userId: Value<string>, sessionId: Value<string>) => [
  refuseSuspended(userId),
  assertThat('auth.session_not_found', ownsSession(userId, sessionId)),
  ...endSessionsStatements(event, { userId, which: thisSession(sessionId), reason: 'ended' }),
]);

/** Ends all sessions of the user except the current one, and returns how many ended. */
export async function endOtherSessions({ userId, sessionId }: Principal, deps: Deps): Promise<number> {
  const event = newEvent(deps);
  return (await end(deps, userId, event, endOthersStatements(event, userId, sessionId))).length;
}

const endOthersStatements = template(
  (event: Values<NewJob>, userId: Value<string>, sessionId: Value<string | null>) => [
    refuseSuspended(userId),
    ...endSessionsStatements(event, { userId, which: sessionsBut(sessionId), reason: 'ended' }),
  ],
);

function newEvent({ clock }: Deps): NewJob {
  return { id: newId(), now: clock.nowIso() };
}

/** Statements whose last one returns the ids of the sessions that ended. */
type EndStatements = readonly [...Statement[], RowsOf<string>];

/** Commits the end of sessions, closes their live connections, and returns their ids. */
async function end(deps: Deps, userId: string, event: NewJob, statements: EndStatements): Promise<string[]> {
  const sessionIds = await commitForRows(deps.db, statements);
  closeSockets(deps, { userId, sessionIds }, event.id);
  return sessionIds;
}
