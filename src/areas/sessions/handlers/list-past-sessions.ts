import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { instantOf, millisecondsOf } from '../../../platform/time/instant.ts';
import { readPage } from '../../../store/page.ts';
import { pastSessionsOf } from '../data/history.ts';
import { sessionView } from './views/session.ts';

/** Earlier and later than every session. */
const [first, last] = ['1970-01-02T00:00:00.000Z', '9999-12-30T00:00:00.000Z'] as const;

/** GET /sessions/history */
export async function listPastSessions({
  auth,
  query: { status, attendance, partnerId, from = first, to = last },
  paging,
  deps,
}: Input<'listPastSessions'>): Promise<Reply<'listPastSessions'>> {
  const asked = {
    userId: auth.userId,
    partnerId: partnerId ?? '',
    now: deps.clock.nowIso(),
    from: instantOf(millisecondsOf(from)),
    to: instantOf(millisecondsOf(to)),
  };
  const query = pastSessionsOf(status, attendance, partnerId !== undefined)(asked, paging);
  const page = await readPage(deps.db, query, paging.limit);
  return { status: 200, body: await paging.answerPage(page, (record) => sessionView(record, deps)) };
}
