import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { revokeFeed } from '../services/calendar-feed.ts';

/** DELETE /sessions/calendar-feed */
export async function deleteCalendarFeed({
  auth,
  deps,
}: Input<'deleteCalendarFeed'>): Promise<Reply<'deleteCalendarFeed'>> {
  await revokeFeed(deps, auth.userId);
  return { status: 204 };
}
