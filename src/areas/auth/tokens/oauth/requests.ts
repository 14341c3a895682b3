import * as oauth from 'oauth4webapi';
import type { Env } from '../../../../platform/env.ts';

/** How long a provider may take for one answer, in milliseconds. */
const PATIENCE = 8000;

/** The options of every request to a provider. Plain HTTP is allowed only for servers on loopback in development. */
export function requestOptions(
  env: Env,
  address: string,
): { [oauth.allowInsecureRequests]: boolean; signal: () => AbortSignal } {
  const { protocol, hostname } = new URL(address);
  const isLoopback = hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
  const isInsecure = env.ENVIRONMENT === 'development' && protocol === 'http:' && isLoopback;
  return { [oauth.allowInsecureRequests]: isInsecure, signal: () => AbortSignal.timeout(PATIENCE) };
}

/** The address of an authorization request (RFC 6749, RFC 7636 with S256). */
export async function authorizationAddress(
  endpoint: string,
  request: {
    clientId: string;
    redirectUri: string;
    state: string;
    codeVerifier: string;
    more: Readonly<Record<string, string>>;
  },
): Promise<URL> {
  const address = new URL(endpoint);
  const parameters = {
    response_type: 'code',
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    state: request.state,
    code_challenge: await oauth.calculatePKCECodeChallenge(request.codeVerifier),
    code_challenge_method: 'S256',
    ...request.more,
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address;
}
