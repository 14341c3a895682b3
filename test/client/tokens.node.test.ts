import { beforeEach, describe, expect, it } from 'vitest';
import { memoryTokens, type Problem, storedTokens, type TokenStore } from '../../src/client/sdk/index.ts';
import { problem, scriptedServerForFile, type Received } from '../support/node/scripted-server.ts';
import { sdkFor } from '../support/node/sdk-client.ts';

const server = await scriptedServerForFile();
beforeEach(() => {
  server.otherwise(onlyNewTokens);
});

/** Returns a 401 for the first access token. A refresh returns the second access token, which is accepted. */
function onlyNewTokens({ url, headers }: Received) {
  if (url.endsWith('/auth/refresh'))
    return { status: 200, body: { accessToken: 'access-2', refreshToken: 'refresh-2' } };
  return headers['authorization'] === 'Bearer access-2'
    ? { status: 200, body: {} }
    : problem(401, 'auth.token_expired');
}

const refreshes = () => server.received.filter(({ url }) => url.endsWith('/auth/refresh'));

describe('an access token that has expired', () => {
  it('is refreshed once and the call is repeated with the new one', async () => {
    const api = sdkFor(server.baseUrl);
    expect(await api.getMyProfile()).toMatchObject({ ok: true, status: 200 });
    expect(refreshes().map(({ body }) => body)).toEqual(['{"refreshToken":"refresh-1"}']);
    expect(await api.tokens.read()).toMatchObject({ accessToken: 'access-2', refreshToken: 'refresh-2' });
  });

  it('is refreshed once for fifty calls at the same time', async () => {
    const api = sdkFor(server.baseUrl);
    const results = await Promise.all(Array.from({ length: 50 }, () => api.getMyProfile()));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(refreshes()).toHaveLength(1);
  });

  it('is refreshed once for ten tabs that share store and lock', async () => {
    const tokens = memoryTokens({ accessToken: 'access-1', refreshToken: 'refresh-1' });
    const lock = oneAtATime();
    const tabs = Array.from({ length: 10 }, () => sdkFor(server.baseUrl, { tokens, lock }));
    const results = await Promise.all(tabs.map((tab) => tab.getMyProfile()));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(refreshes()).toHaveLength(1);
  });

  it('keeps the idempotency key of the call over the refresh', async () => {
    const api = sdkFor(server.baseUrl);
    await api.createMyExport();
    const keys = server.received
      .filter(({ url }) => url.endsWith('/exports'))
      .map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('stops when the new token is refused too', async () => {
    server.otherwise(({ url }) =>
      url.endsWith('/auth/refresh')
        ? { status: 200, body: { accessToken: 'access-9' } }
        : problem(401, 'auth.session_ended'),
    );
    const result = await sdkFor(server.baseUrl).getMyProfile();
    expect(result).toMatchObject({ status: 401, problem: { code: 'auth.session_ended' } });
    expect(server.received).toHaveLength(3);
  });
});

describe('a refresh that fails', () => {
  it('signs the user out when the refresh token is refused, and reports it once', async () => {
    const told: Problem[] = [];
    server.otherwise(({ url }) =>
      problem(401, url.endsWith('/auth/refresh') ? 'auth.refresh_invalid' : 'auth.token_expired'),
    );
    const api = sdkFor(server.baseUrl, { onSignedOut: (why) => told.push(why) });
    const results = await Promise.all([api.getMyProfile(), api.getMySettings()]);
    expect(results.map(({ status }) => status)).toEqual([401, 401]);
    expect(told.map(({ code }) => code)).toEqual(['auth.refresh_invalid']);
    expect(await api.tokens.read()).toBeNull();
  });

  it('keeps the tokens when the network fails, and reports that', async () => {
    server.otherwise(({ url }) => (url.endsWith('/auth/refresh') ? 'drop' : problem(401, 'auth.token_expired')));
    const api = sdkFor(server.baseUrl);
    expect(await api.getMyProfile()).toMatchObject({ ok: false, status: 0, problem: { code: 'client.network' } });
    expect(await api.tokens.read()).toMatchObject({ refreshToken: 'refresh-1' });
  });

  it('is repeated when its answer is lost: the server gives the same successor for thirty seconds', async () => {
    const api = sdkFor(server.baseUrl);
    server.next(problem(401, 'auth.token_expired'), 'drop');
    expect(await api.getMyProfile()).toMatchObject({ status: 200 });
    expect(refreshes()).toHaveLength(2);
  });

  it('is not sent without a refresh token', async () => {
    const api = sdkFor(server.baseUrl, { tokens: memoryTokens({ accessToken: 'access-1' }) });
    expect(await api.getMyProfile()).toMatchObject({ status: 401 });
    expect(refreshes()).toHaveLength(0);
  });
});

describe('a refresh is not caused by', () => {
  it('a 403: the token is valid, and the user is not allowed', async () => {
    const api = sdkFor(server.baseUrl);
    server.next(problem(403, 'auth.forbidden'));
    expect(await api.listReports()).toMatchObject({ status: 403 });
    expect(refreshes()).toHaveLength(0);
  });

  it('a 401 of a signed-out user', async () => {
    const api = sdkFor(server.baseUrl, { tokens: memoryTokens() });
    expect(await api.getMyProfile()).toMatchObject({ status: 401 });
    expect(refreshes()).toHaveLength(0);
  });

  it('a public operation, which carries no token', async () => {
    const api = sdkFor(server.baseUrl);
    server.next(problem(401, 'auth.login_code_invalid'));
    expect(await api.exchangeLoginCode({ body: { code: 'c', codeVerifier: 'v' } })).toMatchObject({ status: 401 });
    expect(server.received.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
  });
});

describe('storedTokens', () => {
  it('keeps what it is given, and ignores invalid data in the storage', async () => {
    const entries = new Map<string, string>();
    const store: TokenStore = storedTokens({
      getItem: (key) => entries.get(key) ?? null,
      setItem: (key, value) => void entries.set(key, value),
      removeItem: (key) => void entries.delete(key),
    });
    await store.write({ accessToken: 'a', refreshToken: 'r' });
    expect(await store.read()).toEqual({ accessToken: 'a', refreshToken: 'r' });
    entries.set('studymate.tokens', '{broken');
    expect(await store.read()).toBeNull();
    await store.write(null);
    expect(entries.size).toBe(0);
  });
});

/** Returns a stub of the Web Locks API. It runs the holders of a lock one after another. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(_name: string, work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
