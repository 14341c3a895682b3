import { exchangeLoginCode, logout, startLogin } from '../../../generated/client/sdk-operations.ts';
import type { Client } from './client.ts';
import type { Input } from './input.ts';
import { buildPath, encodeQuery } from './request.ts';
import type { Result } from './result.ts';
import type { KeyValue } from './tokens.ts';

const verifierKey = 'studymate.codeVerifier';

export interface SignIn {
  readonly provider: Input<'startLogin'>['path']['provider'];
  /** Address of your page that ends the sign-in; the server has a list of those it accepts. */
  readonly returnTo: string;
  /** Keeps the verifier while the person is away: `sessionStorage`. */
  readonly storage: KeyValue;
}

/**
 * Address to send the browser to for a sign-in (`location.assign`). The verifier stays behind in `storage`; without it
 * a stolen code is worth nothing (PKCE, RFC 7636).
 */
export async function signInUrl(client: Client, { provider, returnTo, storage }: SignIn): Promise<string> {
  const codeVerifier = encodeBase64url(crypto.getRandomValues(new Uint8Array(32)));
  storage.setItem(verifierKey, codeVerifier);
  const query = encodeQuery(startLogin.descriptor, { returnTo, codeChallenge: await computeChallenge(codeVerifier) });
  return `${client.baseUrl}${buildPath(startLogin.descriptor, { provider })}?${query}`;
}

/**
 * Ends the sign-in on the page it returned to: exchanges the code in `url` and stores the tokens. `null` when the address
 * carries none; a string is the problem code that the server put there instead. Remove the query from the address bar afterwards.
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

/** Ends the session on the server and forgets the tokens, whatever the server says. */
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
