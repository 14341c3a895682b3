import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPage } from '../../../store/page.ts';
import { pushDevices } from '../data/push-subscriptions.ts';
import { pushKeyId } from '../push/key.ts';
import { pushSubscriptionView } from './views/push-subscription.ts';

/** GET /notifications/push-subscriptions */
export async function listPushSubscriptions({
  auth: { userId, sessionId },
  paging,
  deps,
}: Input<'listPushSubscriptions'>): Promise<Reply<'listPushSubscriptions'>> {
  const [now, keyId] = [deps.clock.nowIso(), await pushKeyId(deps.env)];
  const page = await readPage(deps.db, pushDevices({ userId, now, keyId }, paging), paging.limit);
  return { status: 200, body: await paging.answerPage(page, (device) => pushSubscriptionView(device, sessionId)) };
}
