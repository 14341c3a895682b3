/** Acts as the browser during a sign-in. Follows redirects and keeps cookies, for the Worker and for the provider. */
import type { Persona } from './oauth-personas.ts';
import { origin, request, type Answer } from './app.ts';
import { sha256Base64url } from '../../src/platform/hash.ts';

export type ProviderName = 'google' | 'naver';

/** The code verifier. The client keeps this secret while a user signs in. */
export const clientVerifier = 'the-verifier-of-the-client-in-all-tests-0123456789';
export const returnTo = `${origin}/welcome?from=test`;

/**
 * A sign-in that has started. Contains the address of the redirect and the cookie (`name=value`) that the Worker set.
 */
export interface Begun {
  readonly answer: Answer;
  readonly location: string;
  readonly cookie: string;
}

/** Starts a sign-in at the Worker's login address. Returns the redirect and the cookie. */
export async function beginSignIn(
  provider: ProviderName,
  query: Readonly<Record<string, string>> = {},
): Promise<Begun> {
  const codeChallenge = await sha256Base64url(clientVerifier);
  const answer = await request('GET', `/auth/${provider}/login`, { query: { returnTo, codeChallenge, ...query } });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { answer, location: answer.headers.get('location') ?? '', cookie };
}

/** Signs in at the provider as `persona`. Returns the Worker's address to which the provider redirects the browser. */
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

/**
 * Sends the provider's redirect to the Worker, with the query parameters of the provider and the cookie from the start
 * of the sign-in. Returns the response.
 */
export function returnToCallback(address: URL, cookie: string): Promise<Answer> {
  return request('GET', address.pathname, {
    query: Object.fromEntries(address.searchParams),
    headers: cookie ? { cookie } : {},
  });
}

/** Runs a complete sign-in. Returns the client's address, which contains `loginCode` or `error`. */
export async function signInWith(provider: ProviderName, persona: Persona): Promise<URL> {
  const { location, cookie } = await beginSignIn(provider);
  const answer = await returnToCallback(await followToProvider(location, persona), cookie);
  if (answer.status !== 302) throw new Error(`the way back answered ${answer.status}: ${answer.text}`);
  return new URL(answer.headers.get('location') ?? '');
}

/** Exchanges the `loginCode` in the client's address for tokens. Returns the response. */
export function exchangeCode(address: URL, codeVerifier = clientVerifier): Promise<Answer> {
  return request('POST', '/auth/token', { body: { code: address.searchParams.get('loginCode'), codeVerifier } });
}
