import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readBatch } from '../../../store/batch.ts';
import { pageFrom } from '../../../store/page.ts';
import { noticesOf } from '../data/notices.ts';
import { savedTemplates, timeZoneOf } from '../data/templates.ts';
import { noticeView } from './views/notice.ts';

/** GET /notifications */
export async function listNotifications({
  auth,
  query,
  paging,
  deps,
}: Input<'listNotifications'>): Promise<Reply<'listNotifications'>> {
  const [lines, saved, [timeZone]] = await readBatch(deps.db, [
    noticesOf(query.category, query.unread)({ userId: auth.userId, now: deps.clock.nowIso() }, paging),
    savedTemplates(),
    timeZoneOf(auth.userId),
  ]);
  const page = pageFrom(lines, paging.limit);
  const body = await paging.answerPage(page, (record) => noticeView(record, { saved, timeZone }, deps));
  return { status: 200, headers: { 'content-language': deps.locale }, body };
}
