import { describe, expect, it } from 'vitest';
import {
  computeChallenge,
  completeSignIn,
  type KeyValue,
  memoryTokens,
  signInUrl,
  signOut,
} from '../../src/client/sdk/index.ts';
import { problem, scriptedServerForFile } from '../support/node/scripted-server.ts';
import { sdkFor } from '../support/node/sdk-client.ts';

const server = await scriptedServerForFile();

function storage(): KeyValue & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

describe('signInUrl', () => {
  it('leads to the provider with the challenge, and keeps the verifier', async () => {
    const kept = storage();
    const made = await signInUrl(sdkFor(server.baseUrl), {
      provider: 'naver',
      returnTo: 'http://localhost:8787/',
      storage: kept,
    });
    const url = new URL(typeof made === 'string' ? made : made.problem.code);
    const [verifier = ''] = kept.entries.values();
    expect(url.pathname).toBe('/api/v2/auth/naver/login');
    expect(url.searchParams.get('returnTo')).toBe('http://localhost:8787/');
    expect(url.searchParams.get('codeChallenge')).toBe(await computeChallenge(verifier));
    expect(verifier).toMatch(/^[\w-]{43}$/);
    expect(url.href).not.toContain(verifier);
  });

  it('makes the challenge of RFC 7636, appendix B', async () => {
    expect(await computeChallenge('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
      'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    );
  });
});

describe('completeSignIn', () => {
  it('exchanges the code with the verifier, once, and keeps the tokens', async () => {
    const kept = storage();
    const api = sdkFor(server.baseUrl, { tokens: memoryTokens() });
    await signInUrl(api, { provider: 'google', returnTo: 'http://localhost:8787/', storage: kept });
    const [verifier] = kept.entries.values();
    server.next({ status: 200, body: { accessToken: 'a', refreshToken: 'r' } });
    expect(await completeSignIn(api, 'http://localhost:8787/?loginCode=code-1', kept)).toMatchObject({ ok: true });
    expect(server.received[0]?.body).toBe(JSON.stringify({ code: 'code-1', codeVerifier: verifier }));
    expect(await api.tokens.read()).toEqual({ accessToken: 'a', refreshToken: 'r' });
    expect(kept.entries.size).toBe(0);
  });

  it('fault-S5: shares one exchange between two calls, as in the strict mode of React', async () => {
    const kept = storage();
    const api = sdkFor(server.baseUrl, { tokens: memoryTokens() });
    await signInUrl(api, { provider: 'google', returnTo: 'http://localhost:8787/', storage: kept });
    server.next({ status: 200, body: { accessToken: 'a', refreshToken: 'r' } });
    const address = 'http://localhost:8787/?loginCode=code-of-strict-mode';
    const second = sdkFor(server.baseUrl, { tokens: memoryTokens() });
    const results = await Promise.all([completeSignIn(api, address, kept), completeSignIn(second, address, kept)]);
    expect(results).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await completeSignIn(api, address, kept)).toMatchObject({ ok: true });
    expect(server.received).toHaveLength(1);
    expect(await second.tokens.read()).toEqual({ accessToken: 'a', refreshToken: 'r' });
  });

  it('fault-S5: keeps the verifier until there is an answer, so that the exchange can be tried again', async () => {
    const kept = storage();
    const api = sdkFor(server.baseUrl, { tokens: memoryTokens(), retries: 0 });
    await signInUrl(api, { provider: 'google', returnTo: 'http://localhost:8787/', storage: kept });
    server.next('drop', { status: 200, body: { accessToken: 'a' } });
    const address = 'http://localhost:8787/?loginCode=code-of-a-lost-answer';
    expect(await completeSignIn(api, address, kept)).toMatchObject({ problem: { code: 'client.network' } });
    expect(await completeSignIn(api, address, kept)).toMatchObject({ ok: true });
    const [lost, repeated] = server.received.map(({ body }) => body);
    expect(repeated).toBe(lost);
  });

  it('passes errors on, from the address or from the exchange', async () => {
    const api = sdkFor(server.baseUrl, { tokens: memoryTokens() });
    server.next(problem(401, 'auth.login_code_invalid'));
    expect(await completeSignIn(api, 'http://localhost:8787/?error=auth.login_refused', storage())).toBe(
      'auth.login_refused',
    );
    expect(await completeSignIn(api, 'http://localhost:8787/?loginCode=old', storage())).toMatchObject({ status: 401 });
    expect(await completeSignIn(api, 'http://localhost:8787/', storage())).toBeNull();
    expect(await api.tokens.read()).toBeNull();
  });
});

describe('signOut', () => {
  it('ends the session and forgets the tokens, even when the server cannot be reached', async () => {
    const api = sdkFor(server.baseUrl, { retries: 0 });
    server.next('drop');
    expect(await signOut(api)).toMatchObject({ problem: { code: 'client.network' } });
    expect(await api.tokens.read()).toBeNull();
  });
});
