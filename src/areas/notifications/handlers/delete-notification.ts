import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { deleteNotice } from '../services/change-notices.ts';

/** DELETE /notifications/{notificationId} */
export async function deleteNotification({
  auth,
  params,
  deps,
}: Input<'deleteNotification'>): Promise<Reply<'deleteNotification'>> {
  await deleteNotice(deps, auth.userId, params.notificationId);
  return { status: 204 };
}
