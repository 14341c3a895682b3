import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { sha256Base64url } from '../../../platform/hash.ts';
import { refuse } from '../../../platform/problems/refusal.ts';
import { readBatch } from '../../../store/batch.ts';
import { feedQueries } from '../data/feed.ts';
import { feedEvents } from '../rules/feed.ts';
import { calendarFileAnswer } from './views/calendar-file.ts';

/** GET /calendar-feeds/{file} */
export async function readCalendarFeed({
  params,
  deps,
}: Input<'readCalendarFeed'>): Promise<Reply<'readCalendarFeed'>> {
  const now = deps.clock.nowIso();
  const token = params.file.replace(/\.ics$/, '');
  const [[language], records] = await readBatch(deps.db, feedQueries(now, await sha256Base64url(token)));
  if (language === undefined || token === params.file) return refuse('sessions.feed_not_found');
  return { status: 200, ...(await calendarFileAnswer(feedEvents(records, language, now))) };
}
