import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readNotice } from '../services/change-notices.ts';
import { noticeView } from './views/notice.ts';

/** POST /notifications/{notificationId}/read */
export async function markNotificationRead({
  auth,
  params,
  deps,
}: Input<'markNotificationRead'>): Promise<Reply<'markNotificationRead'>> {
  const { record, ...texts } = await readNotice(deps, auth.userId, params.notificationId);
  const headers = { 'content-language': deps.locale };
  return { status: 200, headers, body: noticeView(record, texts, deps) };
}
