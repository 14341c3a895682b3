import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { isRefusal } from '../../../platform/problems/refusal.ts';
import { beginSignIn } from '../services/begin-sign-in.ts';

/** GET /auth/{provider}/login */
export async function startLogin({ params, query, deps }: Input<'startLogin'>): Promise<Reply<'startLogin'>> {
  const { returnTo, codeChallenge } = query;
  const started = await beginSignIn({ provider: params.provider, returnTo, codeChallenge, origin: deps.origin }, deps);
  if (isRefusal(started)) return started;
  return { status: 302, headers: { location: started.location, 'set-cookie': started.cookie } };
}
