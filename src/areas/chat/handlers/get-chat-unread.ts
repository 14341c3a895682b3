import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readOne } from '../../../store/batch.ts';
import { unreadOf } from '../data/unread.ts';

/** GET /chat/unread */
export async function getChatUnread({ auth, deps }: Input<'getChatUnread'>): Promise<Reply<'getChatUnread'>> {
  const unread = (await readOne(deps.db, unreadOf(auth.userId))) ?? { count: 0, isMore: false };
  return { status: 200, body: unread };
}
