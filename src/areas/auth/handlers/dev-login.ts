import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { isRefusal } from '../../../platform/problems/refusal.ts';
import { signInAs } from '../services/sign-in-as.ts';

/** POST /auth/dev-login. Development only: the production bundle does not contain it. */
export async function devLogin({ body, deps }: Input<'devLogin'>): Promise<Reply<'devLogin'>> {
  const tokens = await signInAs({ user: body.user, userAgent: deps.client.userAgent }, deps);
  return isRefusal(tokens) ? tokens : { status: 200, body: tokens };
}
