import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { runningSessions } from '../data/sessions.ts';
import { readPage } from '../../../store/page.ts';

/** GET /auth/sessions */
export async function listAuthSessions({
  auth,
  paging,
  deps,
}: Input<'listAuthSessions'>): Promise<Reply<'listAuthSessions'>> {
  const { userId, sessionId: current } = auth;
  const page = await readPage(deps.db, runningSessions({ userId, at: deps.clock.nowIso() }, paging), paging.limit);
  const view = ({ id, ...session }: (typeof page.items)[number]) => ({
    sessionId: id,
    isCurrent: id === current,
    ...session,
  });
  return { status: 200, body: await paging.answerPage(page, view) };
}
