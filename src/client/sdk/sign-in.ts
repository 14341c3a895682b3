import { exchangeLoginCode, logout, startLogin } from '../../../generated/client/sdk-operations.ts';
import type { Client } from './client.ts';
import type { Input } from './input.ts';
import { buildPath, encodeQuery } from './request.ts';
import type { Failure, Result } from './result.ts';
import { computeSha256 } from './sha256.ts';
import { makeRandomBytes } from './surroundings.ts';
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
 * stolen code is useless (PKCE, RFC 7636). A failure if there is no secure source of random numbers
 * (`client.unsupported`) or the storage refuses (`client.failed`).
 */
export async function signInUrl(client: Client, { provider, returnTo, storage }: SignIn): Promise<string | Failure> {
  const bytes = makeRandomBytes(32);
  if (!bytes) return client.fail('client.unsupported');
  try {
    const codeVerifier = encodeBase64url(bytes);
    storage.setItem(verifierKey, codeVerifier);
    const query = encodeQuery(startLogin.descriptor, { returnTo, codeChallenge: await computeChallenge(codeVerifier) });
    return `${client.baseUrl}${buildPath(startLogin.descriptor, { provider })}?${query}`;
  } catch (error) {
    return client.fail('client.failed', error);
  }
}

/** The exchanges of this page by code, because a code and its verifier are valid once. */
const exchanges = new Map<string, Promise<Result<'exchangeLoginCode'>>>();

/**
 * Completes the sign-in on the page to which the browser returned: exchanges the code in `url` for tokens and stores
 * them. Returns `null` if the address has no code, or a string: the problem code that the server put there instead.
 * Calls with the same code share one exchange, so it may be called twice (strict mode of React). Remove the query from
 * the address bar afterwards.
 */
export async function completeSignIn(
  client: Client,
  url: string,
  storage: KeyValue,
): Promise<Result<'exchangeLoginCode'> | string | null> {
  try {
    const query = new URL(url).searchParams;
    const code = query.get('loginCode');
    if (!code) return query.get('error');
    const exchange = exchanges.get(code) ?? exchangeOnce(client, code, storage);
    exchanges.set(code, exchange);
    const result = await exchange;
    if (result.ok) await client.tokens.write(result.data);
    // Without an answer the code may still be valid: the next call tries again.
    else if (result.status === 0) exchanges.delete(code);
    return result;
  } catch (error) {
    return client.fail('client.failed', error);
  }
}

async function exchangeOnce(client: Client, code: string, storage: KeyValue): Promise<Result<'exchangeLoginCode'>> {
  const codeVerifier = storage.getItem(verifierKey) ?? '';
  const result = await exchangeLoginCode(client, { body: { code, codeVerifier } });
  if (result.status !== 0) storage.removeItem(verifierKey);
  return result;
}

/** Ends the session on the server. Deletes the tokens whatever the server answers. */
export async function signOut(client: Client): Promise<Result<'logout'>> {
  const result = await logout(client);
  try {
    await client.endSession();
    return result;
  } catch (error) {
    return client.fail('client.failed', error);
  }
}

/** S256 of RFC 7636: base64url(SHA-256(verifier)). */
export async function computeChallenge(verifier: string): Promise<string> {
  return encodeBase64url(await computeSha256(new TextEncoder().encode(verifier)));
}

const encodeBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
