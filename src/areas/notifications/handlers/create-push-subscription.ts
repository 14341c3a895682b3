import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { registerPush } from '../services/register-push.ts';
import { pushSubscriptionView } from './views/push-subscription.ts';

/** POST /notifications/push-subscriptions */
export async function createPushSubscription({
  auth,
  body,
  deps,
}: Input<'createPushSubscription'>): Promise<Reply<'createPushSubscription'>> {
  return { status: 200, body: pushSubscriptionView(await registerPush(deps, auth, body), auth.sessionId) };
}
