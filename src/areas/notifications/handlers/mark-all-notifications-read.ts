import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readNotices } from '../services/change-notices.ts';

/** POST /notifications/read-all */
export async function markAllNotificationsRead({
  auth,
  body,
  deps,
}: Input<'markAllNotificationsRead'>): Promise<Reply<'markAllNotificationsRead'>> {
  return { status: 200, body: await readNotices(deps, auth.userId, body.upTo) };
}
