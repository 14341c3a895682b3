import type { Input, Reply } from '../../../../generated/server/handlers.ts';
import { attemptCookieName, noAttemptCookie } from '../tokens/oauth/attempt.ts';
import { isRefusal } from '../../../platform/problems/refusal.ts';
import { completeSignIn } from '../services/complete-sign-in.ts';

/** The query parameters that the provider sends back. */
const callbackParameters = ['state', 'code', 'error', 'error_description', 'iss'] as const;

/** GET /auth/{provider}/callback */
export async function finishLogin({
  params,
  query,
  cookies,
  deps,
}: Input<'finishLogin'>): Promise<Reply<'finishLogin'>> {
  const returned = new URLSearchParams();
  for (const name of callbackParameters) if (query[name] !== undefined) returned.set(name, query[name]);
  const finished = await completeSignIn(
    {
      provider: params.provider,
      state: query.state,
      returned,
      // The second is of sign-ins that began before each had a cookie of its own.
      cookie: deps.client.cookie(attemptCookieName(query.state)) ?? cookies['__Host-login'],
      origin: deps.origin,
    },
    deps,
  );
  if (isRefusal(finished)) return finished;
  // The state has been compared with the attempt, so it is one of ours.
  return { status: 302, headers: { location: finished.location, 'set-cookie': noAttemptCookie(query.state) } };
}
