import type { Input, Reply } from '../../../generated/server/handlers.ts';
import { runningSessions } from '../../data/auth/sessions.ts';
import { all } from '../../data/batch.ts';
import { isPosition, openCursor, sealCursor } from '../../platform/cursor.ts';

/** GET /auth/sessions */
export async function listAuthSessions({ auth, query, deps }: Input<'listAuthSessions'>): Promise<Reply<'listAuthSessions'>> {
  const { limit } = query;
  const scope = { userId: auth.userId, operationId: 'listAuthSessions', filter: {} };
  const opened = query.cursor === undefined ? null : await openCursor(deps.env, scope, query.cursor);
  if (opened !== null && !isPosition(opened)) return opened;
  const position = opened === null ? null : ([String(opened[0]), String(opened[1])] as const);
  // One more than asked for tells whether there is a next page.
  const found = await all(deps.db, runningSessions(auth.userId, deps.clock.nowIso(), limit + 1, position));
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  return {
    status: 200,
    body: {
      items: shown.map(({ id, ...session }) => ({ sessionId: id, isCurrent: id === auth.sessionId, ...session })),
      nextCursor: last ? await sealCursor(deps.env, scope, [last.createdAt, last.id]) : null,
    },
  };
}
