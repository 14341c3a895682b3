import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { pushKeyId } from '../push/key.ts';

/** GET /notifications/push-key */
export async function getPushKey({ deps }: Input<'getPushKey'>): Promise<Reply<'getPushKey'>> {
  return { status: 200, body: { keyId: await pushKeyId(deps.env), publicKey: deps.env.VAPID_PUBLIC_KEY } };
}
