import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { runningSessions, runningSessionsBehind } from '../data/sessions.ts';
import { readPage } from '../../../store/page.ts';

/** GET /auth/sessions */
export async function listAuthSessions({
  auth,
  paging,
  deps,
}: Input<'listAuthSessions'>): Promise<Reply<'listAuthSessions'>> {
  const { userId, sessionId: current } = auth;
  const { after, limit } = paging;
  const now = deps.clock.nowIso();
  const query = after === null ? runningSessions(userId, now, limit) : runningSessionsBehind(userId, now, limit, after);
  const page = await readPage(deps.db, query, limit);
  const view = ({ id, ...session }: (typeof page.items)[number]) => ({
    sessionId: id,
    isCurrent: id === current,
    ...session,
  });
  return { status: 200, body: await paging.answerPage(page, view) };
}
