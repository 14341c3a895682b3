import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { removePush } from '../services/register-push.ts';

/** DELETE /notifications/push-subscriptions/{subscriptionId} */
export async function deletePushSubscription({
  auth,
  params,
  deps,
}: Input<'deletePushSubscription'>): Promise<Reply<'deletePushSubscription'>> {
  await removePush(deps, auth.userId, params.subscriptionId);
  return { status: 204 };
}
