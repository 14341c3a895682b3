import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { runningSessions } from '../data/sessions.ts';
import { all } from '../../../store/batch.ts';
import { pageIn, pagingOf } from '../../../platform/http/paging.ts';

/** GET /auth/sessions */
export async function listAuthSessions({
  auth,
  query,
  deps,
}: Input<'listAuthSessions'>): Promise<Reply<'listAuthSessions'>> {
  const { cursor, limit } = query;
  const { userId, sessionId: current } = auth;
  const paging = await pagingOf(deps.env, { userId, operationId: 'listAuthSessions', filter: {} }, cursor);
  const found = await all(deps.db, runningSessions(userId, deps.clock.nowIso(), limit + 1, paging.after));
  const { items, next } = pageIn(found, limit, ({ createdAt, id }) => [createdAt, id]);
  return {
    status: 200,
    body: {
      items: items.map(({ id, ...session }) => ({ sessionId: id, isCurrent: id === current, ...session })),
      nextCursor: await paging.cursorAfter(next),
    },
  };
}
