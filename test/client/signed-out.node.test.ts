import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryTokens, type Problem, signOut, storedTokens, type TokenStore } from '../../src/client/sdk/index.ts';
import { problem, scriptedServerForFile } from '../support/node/scripted-server.ts';
import { sdkFor } from '../support/node/sdk-client.ts';

const server = await scriptedServerForFile();
beforeEach(() => {
  server.otherwise(({ url }) =>
    problem(401, url.endsWith('/auth/refresh') ? 'auth.refresh_invalid' : 'auth.session_ended'),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Returns a storage of the browser as each tab sees it. */
function storage() {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}

/** Returns a client on this store and the codes of the problems that it was told. */
function listening(tokens: TokenStore) {
  const told: string[] = [];
  return { api: sdkFor(server.baseUrl, { tokens, onSignedOut: ({ code }: Problem) => told.push(code) }), told };
}

/** Messages between tabs arrive in later tasks. */
const arrival = () => new Promise((resolve) => setTimeout(resolve, 20));

const session = (sid: string) => `x.${btoa(JSON.stringify({ sub: 'mina', sid }))}.${sid}`;

describe('the end of a session', () => {
  it('fault-S4: is told without a refresh token too', async () => {
    const { api, told } = listening(memoryTokens({ accessToken: 'access-1' }));
    expect(await api.getMyProfile()).toMatchObject({ status: 401 });
    expect(told).toEqual(['auth.session_ended']);
    expect(await api.tokens.read()).toBeNull();
  });

  it('fault-S4: is told to every client on the store, once for each, whoever finds it out', async () => {
    const tokens = memoryTokens({ accessToken: 'access-1', refreshToken: 'refresh-1' });
    const clients = Array.from({ length: 3 }, () => listening(tokens));
    await Promise.all(clients.flatMap(({ api }) => [api.getMyProfile(), api.getMySettings()]));
    expect(clients.map(({ told }) => told)).toEqual(clients.map(() => ['auth.refresh_invalid']));
  });

  it('fault-S4: is told to a client that makes no call', async () => {
    const tokens = memoryTokens({ accessToken: 'access-1' });
    const [active, idle] = [listening(tokens), listening(tokens)];
    await active.api.getMyProfile();
    expect(idle.told).toEqual(['auth.session_ended']);
  });

  it('fault-S4: is told again for the next session', async () => {
    const { api, told } = listening(memoryTokens({ accessToken: 'access-1' }));
    await api.getMyProfile();
    await api.tokens.write({ accessToken: 'access-1' });
    await api.getMyProfile();
    expect(told).toHaveLength(2);
  });

  it('fault-S4: is told to other tabs through their channel, with its reason', async () => {
    const shared = storage();
    const key = 'tabs-by-channel';
    const [here, there] = [listening(storedTokens(shared, key)), listening(storedTokens(shared, key))];
    await here.api.tokens.write({ accessToken: session('one') });
    await here.api.getMyProfile();
    await arrival();
    expect([here.told, there.told]).toEqual([['auth.session_ended'], ['auth.session_ended']]);
  });

  it('fault-S4: is told to other tabs by the storage where there is no channel', async () => {
    const heard: ((event: object) => void)[] = [];
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.stubGlobal('addEventListener', (_type: string, listen: (event: object) => void) => heard.push(listen));
    const shared = storage();
    const { told } = listening(storedTokens(shared, 'by-storage'));
    const oldValue = JSON.stringify({ accessToken: session('one') });
    for (const listen of heard) listen({ key: 'another', oldValue });
    await arrival();
    expect(told).toEqual([]);
    for (const listen of heard) listen({ key: 'by-storage', oldValue });
    await arrival();
    expect(told).toEqual(['client.signed_out']);
  });

  it('fault-S4: is not told to a tab that keeps a session of its own', async () => {
    const key = 'own-sessions';
    const [here, there] = [listening(storedTokens(storage(), key)), listening(storedTokens(storage(), key))];
    await here.api.tokens.write({ accessToken: session('one') });
    await there.api.tokens.write({ accessToken: session('two') });
    await here.api.getMyProfile();
    await arrival();
    expect([here.told, there.told]).toEqual([['auth.session_ended'], []]);
  });

  it('fault-S4: is told when the user signs out in another tab', async () => {
    const shared = storage();
    const [here, there] = [listening(storedTokens(shared, 'out')), listening(storedTokens(shared, 'out'))];
    await here.api.tokens.write({ accessToken: session('one') });
    server.next({ status: 204 });
    await signOut(here.api);
    await arrival();
    expect([here.told, there.told]).toEqual([['client.signed_out'], ['client.signed_out']]);
  });
});
