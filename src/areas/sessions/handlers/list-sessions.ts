import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { instantOf, millisecondsOf } from '../../../platform/time/instant.ts';
import { readPage } from '../../../store/page.ts';
import { sessionsOf } from '../data/sessions.ts';
import { sessionView } from './views/session.ts';

/** Earlier and later than every session. */
const [first, last] = ['1970-01-02T00:00:00.000Z', '9999-12-30T00:00:00.000Z'] as const;

/** GET /sessions */
export async function listSessions({
  auth,
  query: { status, role, from = first, to = last },
  paging,
  deps,
}: Input<'listSessions'>): Promise<Reply<'listSessions'>> {
  const asked = {
    userId: auth.userId,
    now: deps.clock.nowIso(),
    from: instantOf(millisecondsOf(from)),
    to: instantOf(millisecondsOf(to)),
  };
  const page = await readPage(deps.db, sessionsOf(status, role)(asked, paging), paging.limit);
  return { status: 200, body: await paging.answerPage(page, (record) => sessionView(record, deps)) };
}
