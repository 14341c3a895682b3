import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { readPage } from '../../../store/page.ts';
import { pushDevices, pushDevicesBehind } from '../data/push-subscriptions.ts';
import { pushKeyId } from '../push/key.ts';
import { pushSubscriptionView } from './views/push-subscription.ts';

/** GET /notifications/push-subscriptions */
export async function listPushSubscriptions({
  auth: { userId, sessionId },
  paging,
  deps,
}: Input<'listPushSubscriptions'>): Promise<Reply<'listPushSubscriptions'>> {
  const { after, limit } = paging;
  const [now, keyId] = [deps.clock.nowIso(), await pushKeyId(deps.env)];
  const query =
    after === null ? pushDevices(userId, now, keyId, limit) : pushDevicesBehind(userId, now, keyId, limit, after);
  const page = await readPage(deps.db, query, limit);
  return { status: 200, body: await paging.answerPage(page, (device) => pushSubscriptionView(device, sessionId)) };
}
