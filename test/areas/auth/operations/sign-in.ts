/** Signing in and out in tests, through the client that apps import. */
import type { components } from '../../../../generated/client/types.ts';
import { memoryTokens, unwrap, type Result, type Studymate } from '../../../../src/client/sdk/index.ts';
import { checkedFetch, type Answer } from '../../../support/app.ts';
import { sdk } from '../../../support/sdk.ts';

export type Tokens = components['schemas']['Tokens'];

/** A client with this access token alone, so that a refused one is not refreshed behind the test's back. */
export function clientWith(accessToken: string): Promise<Studymate> {
  return sdk(undefined, { tokens: memoryTokens({ accessToken }) });
}

/** Begins a new session of a seeded person (by name or id) through the development login. */
export async function signIn(user = 'mina', userAgent = 'test'): Promise<Tokens> {
  const fetch = (request: Request): Promise<Response> =>
    checkedFetch(
      new Request(request, { headers: { ...Object.fromEntries(request.headers), 'user-agent': userAgent } }),
    );
  return unwrap(await (await sdk(undefined, { fetch })).devLogin({ body: { user } }));
}

/** One refresh, as it came back. */
export async function refreshTokens(refreshToken: string): Promise<Result<'refreshTokens'>> {
  return (await sdk()).refreshTokens({ body: { refreshToken } });
}

/** One refresh that must succeed. */
export async function refreshSuccessfully(refreshToken: string): Promise<Tokens> {
  return unwrap(await refreshTokens(refreshToken));
}

/** The payload of a token, read as the existing client does: with plain `atob`, which knows no `-` and `_`. */
export function payloadOf(token: string): Record<string, unknown> {
  return JSON.parse(atob(token.split('.')[1] ?? '')) as Record<string, unknown>;
}

/** What the problem in a raw answer says it is. */
export function codeOf({ body }: Answer): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}
