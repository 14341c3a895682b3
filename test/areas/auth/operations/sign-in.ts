/** Helpers for sign-in and tokens. They use the client that apps import. */
import type { components } from '../../../../generated/client/types.ts';
import { memoryTokens, unwrap, type Result, type Studymate } from '../../../../src/client/sdk/index.ts';
import { checkedFetch, type Answer } from '../../../support/app.ts';
import { sdk } from '../../../support/sdk.ts';

export type Tokens = components['schemas']['Tokens'];

/** Returns a client that has only this access token. It cannot refresh the token when the API refuses it. */
export function clientWith(accessToken: string): Promise<Studymate> {
  return sdk(undefined, { tokens: memoryTokens({ accessToken }) });
}

/** Starts a new session for a seeded user (name or id) with the development login. Returns its tokens. */
export async function signIn(user = 'mina', userAgent = 'test'): Promise<Tokens> {
  const fetch = (request: Request): Promise<Response> =>
    checkedFetch(
      new Request(request, { headers: { ...Object.fromEntries(request.headers), 'user-agent': userAgent } }),
    );
  return unwrap(await (await sdk(undefined, { fetch })).devLogin({ body: { user } }));
}

/** Refreshes the tokens once. Returns the result, successful or not. */
export async function refreshTokens(refreshToken: string): Promise<Result<'refreshTokens'>> {
  return (await sdk()).refreshTokens({ body: { refreshToken } });
}

/** Refreshes the tokens once and throws on a failure. Returns the new tokens. */
export async function refreshSuccessfully(refreshToken: string): Promise<Tokens> {
  return unwrap(await refreshTokens(refreshToken));
}

/** Returns the payload of a token. Like the existing client, it uses `atob`, which does not accept `-` and `_`. */
export function payloadOf(token: string): Record<string, unknown> {
  return JSON.parse(atob(token.split('.')[1] ?? '')) as Record<string, unknown>;
}

/** Returns the problem code in the response body, if there is one. */
export function codeOf({ body }: Answer): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}
