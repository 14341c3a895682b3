import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { replaceFeedSecret } from '../services/calendar-feed.ts';

/** POST /sessions/calendar-feed */
export async function createCalendarFeed({
  auth,
  deps,
}: Input<'createCalendarFeed'>): Promise<Reply<'createCalendarFeed'>> {
  const { token, createdAt } = await replaceFeedSecret(deps, auth.userId);
  return { status: 200, body: { url: `${deps.origin}/api/v2/calendar-feeds/${token}.ics`, createdAt } };
}
