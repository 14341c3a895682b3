import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOne } from '../../../store/batch.ts';
import { feedOf } from '../data/feed.ts';

/** GET /sessions/calendar-feed */
export async function getCalendarFeed({ auth, deps }: Input<'getCalendarFeed'>): Promise<Reply<'getCalendarFeed'>> {
  return { status: 200, body: { createdAt: (await readOne(deps.db, feedOf(auth.userId))) ?? null } };
}
