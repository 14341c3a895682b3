/**
 * A browser as far as signing in needs one: it follows redirects and keeps cookies, for the Worker and for the
 * provider.
 */
import type { Persona } from './oauth-personas.ts';
import { origin, request, type Answer } from './app.ts';
import { sha256Base64url } from '../../src/platform/hash.ts';

export type ProviderName = 'google' | 'naver';

/** What the client keeps while a user signs in. The verifier is the client's secret. */
export const clientVerifier = 'the-verifier-of-the-client-in-all-tests-0123456789';
export const returnTo = `${origin}/welcome?from=test`;

/** A sign-in that has been begun: where the browser is sent and the cookie it was given (`name=value`). */
export interface Begun {
  readonly answer: Answer;
  readonly location: string;
  readonly cookie: string;
}

/** Opens the Worker's login address. */
export async function beginSignIn(
  provider: ProviderName,
  query: Readonly<Record<string, string>> = {},
): Promise<Begun> {
  const codeChallenge = await sha256Base64url(clientVerifier);
  const answer = await request('GET', `/auth/${provider}/login`, { query: { returnTo, codeChallenge, ...query } });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { answer, location: answer.headers.get('location') ?? '', cookie };
}

/**
 * Signs in at the provider as `persona`; answers the address at the Worker that the provider sends the browser back to.
 */
export async function followToProvider(location: string, persona: Persona): Promise<URL> {
  const jar = new Map<string, string>();
  let next = new URL(location);
  next.searchParams.set('login_hint', JSON.stringify(persona));
  while (next.origin !== origin) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response: Response = await fetch(next, { redirect: 'manual', headers: { cookie } });
    await response.body?.cancel();
    for (const given of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      jar.set(name, value);
    }
    const address = response.headers.get('location');
    if (address === null) throw new Error(`the provider answered ${response.status} and no redirect`);
    next = new URL(address, next);
  }
  return next;
}

/** Comes back to the Worker with what the provider put into the address, and the cookie of the beginning. */
export function returnToCallback(address: URL, cookie: string): Promise<Answer> {
  return request('GET', address.pathname, {
    query: Object.fromEntries(address.searchParams),
    headers: cookie ? { cookie } : {},
  });
}

/** A whole sign-in; answers the client's address, with `loginCode` or `error`. */
export async function signInWith(provider: ProviderName, persona: Persona): Promise<URL> {
  const { location, cookie } = await beginSignIn(provider);
  const answer = await returnToCallback(await followToProvider(location, persona), cookie);
  if (answer.status !== 302) throw new Error(`the way back answered ${answer.status}: ${answer.text}`);
  return new URL(answer.headers.get('location') ?? '');
}

/** Exchanges the code in the client's address for tokens. */
export function exchangeCode(address: URL, codeVerifier = clientVerifier): Promise<Answer> {
  return request('POST', '/auth/token', { body: { code: address.searchParams.get('loginCode'), codeVerifier } });
}
