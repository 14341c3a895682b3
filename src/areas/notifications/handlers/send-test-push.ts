import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { sendTest } from '../services/send-test.ts';

/** POST /notifications/push-subscriptions/{subscriptionId}/test */
export async function sendTestPush({ auth, params, deps }: Input<'sendTestPush'>): Promise<Reply<'sendTestPush'>> {
  await sendTest(deps, auth.userId, params.subscriptionId, deps.locale);
  return { status: 202 };
}
