import { exchangeLoginCode, logout, startLogin } from '../../../generated/client/sdk-operations.ts';
import type { Client } from './client.ts';
import type { Input } from './input.ts';
import { buildPath, encodeQuery } from './request.ts';
import type { Result } from './result.ts';
import type { KeyValue } from './tokens.ts';

const verifierKey = 'studymate.codeVerifier';

export interface SignIn {
  readonly provider: Input<'startLogin'>['path']['provider'];
  /** Address of your page that completes the sign-in. The server has a list of accepted addresses. */
  readonly returnTo: string;
  /** Storage that keeps the verifier while the user is at the provider: `sessionStorage`. */
  readonly storage: KeyValue;
}

/**
 * The address where the browser goes to sign in (`location.assign`). The verifier stays in `storage`; without it a
 * stolen code is useless (PKCE, RFC 7636).
 */
export async function signInUrl(client: Client, { provider, returnTo, storage }: SignIn): Promise<string> {
  const codeVerifier = encodeBase64url(crypto.getRandomValues(new Uint8Array(32)));
  storage.setItem(verifierKey, codeVerifier);
  const query = encodeQuery(startLogin.descriptor, { returnTo, codeChallenge: await computeChallenge(codeVerifier) });
  return `${client.baseUrl}${buildPath(startLogin.descriptor, { provider })}?${query}`;
}

/**
 * Completes the sign-in on the page to which the browser returned: exchanges the code in `url` for tokens and stores
 * them. Returns `null` if the address has no code, or a string: the problem code that the server put there instead.
 * Remove the query from the address bar afterwards.
 */
export async function completeSignIn(
  client: Client,
  url: string,
  storage: KeyValue,
): Promise<Result<'exchangeLoginCode'> | string | null> {
  const query = new URL(url).searchParams;
  const code = query.get('loginCode');
  if (!code) return query.get('error');
  const codeVerifier = storage.getItem(verifierKey) ?? '';
  storage.removeItem(verifierKey);
  const result = await exchangeLoginCode(client, { body: { code, codeVerifier } });
  if (result.ok) await client.tokens.write(result.data);
  return result;
}

/** Ends the session on the server. Deletes the tokens whatever the server answers. */
export async function signOut(client: Client): Promise<Result<'logout'>> {
  const result = await logout(client);
  await client.tokens.write(null);
  return result;
}

/** S256 of RFC 7636: base64url(SHA-256(verifier)). */
export async function computeChallenge(verifier: string): Promise<string> {
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

const encodeBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
