/** Signing in and out in tests. */
import { expect } from 'vitest';
import type { components } from '../../../generated/client/types.ts';
import { request, type Answer } from '../../support/app.ts';

export type Tokens = components['schemas']['Tokens'];

/** Begins a new session of a seeded person through the development login. */
export async function signIn(user = 'mina', userAgent = 'test'): Promise<Tokens> {
  const answer = await request('POST', '/auth/dev-login', { body: { user }, headers: { 'user-agent': userAgent } });
  expect(answer.status).toBe(200);
  return answer.body as Tokens;
}

/** One refresh, as it came back. */
export function refresh(refreshToken: string): Promise<Answer> {
  return request('POST', '/auth/refresh', { body: { refreshToken } });
}

/** One refresh that must succeed. */
export async function refreshed(refreshToken: string): Promise<Tokens> {
  const answer = await refresh(refreshToken);
  expect(answer.status).toBe(200);
  return answer.body as Tokens;
}

/** The payload of a token, read as the existing client does: with plain `atob`, which knows no `-` and `_`. */
export function payloadOf(token: string): Record<string, unknown> {
  return JSON.parse(atob(token.split('.')[1] ?? '')) as Record<string, unknown>;
}

/** What a problem says it is. */
export function codeOf({ body }: Answer): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}
