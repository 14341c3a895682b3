import { attemptCookie } from '../tokens/oauth/attempt.ts';
import { providers, type ProviderName } from '../tokens/oauth/providers.ts';
import { returnTarget } from '../rules/return-target.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newSecret } from '../../../platform/ids.ts';
import { isLocalOrigin } from '../../../platform/http/local-origin.ts';
import { refuse, type Refusal } from '../../../platform/problems/refusal.ts';
import { callbackAddress } from './callback-address.ts';

export interface LoginStart {
  readonly provider: ProviderName;
  readonly returnTo: string;
  readonly codeChallenge: string;
  /** Of the service as the browser reaches it. */
  readonly origin: string;
}

/** Starts a sign-in: returns the provider's address and the cookie for the browser. Stores nothing on the server. */
export async function beginSignIn(
  { origin, ...start }: LoginStart,
  deps: Deps,
): Promise<{ location: string; cookie: string } | Refusal<'auth.return_target_refused' | 'server.unavailable'>> {
  const target = returnTarget(start.returnTo, [
    ...deps.env.RETURN_TARGETS.split(',').map((part) => part.trim()),
    ...localTargets(start.returnTo, deps),
  ]);
  if (target === null)
    return refuse('auth.return_target_refused', { errors: [{ pointer: '/query/returnTo', detail: notAllowed }] });
  const secrets = { state: newSecret(), codeVerifier: newSecret(), nonce: newSecret() };
  try {
    const location = await providers[start.provider](deps.env).authorizationAddress(
      secrets,
      callbackAddress(origin, start.provider),
    );
    const attempt = { ...start, ...secrets, returnTo: target.href };
    return { location: location.href, cookie: await attemptCookie(deps.env, attempt, deps.clock.now()) };
  } catch (error) {
    deps.log.error('auth.provider_failed', error, { provider: start.provider });
    return refuse('server.unavailable');
  }
}

/** In development, every page of the developer's own machine. */
function localTargets(returnTo: string, { env }: Deps): string[] {
  const origin = URL.canParse(returnTo) ? new URL(returnTo).origin : '';
  return isLocalOrigin(env, origin) ? [`${origin}/`] : [];
}

const notAllowed = {
  en: 'This address is not on the list of allowed addresses.',
  ko: '허용된 리디렉션 주소 목록에 없는 주소입니다.',
};
