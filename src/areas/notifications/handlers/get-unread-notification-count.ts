import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOne } from '../../../store/batch.ts';
import { unreadCountOf } from '../data/unread-count.ts';

/** GET /notifications/unread-count */
export async function getUnreadNotificationCount({
  auth,
  deps,
}: Input<'getUnreadNotificationCount'>): Promise<Reply<'getUnreadNotificationCount'>> {
  const count = await readOne(deps.db, unreadCountOf(auth.userId, deps.clock.nowIso()));
  if (count === undefined) throw new Error('a count has one row');
  return { status: 200, body: count };
}
