/**
 * What the SDK does where globals of a new browser are absent: on pages over http in a LAN (`crypto.randomUUID`,
 * `crypto.subtle`), in React Native and older browsers (`AbortSignal.any` and `timeout`), and on servers.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  completeSignIn,
  computeChallenge,
  type KeyValue,
  memoryTokens,
  signInUrl,
  signOut,
  storedTokens,
} from '../../src/client/sdk/index.ts';
import { makeDeadline, makeId } from '../../src/client/sdk/surroundings.ts';
import { sdkFor } from '../support/node/sdk-client.ts';

const native = { crypto: globalThis.crypto, signals: Object.getOwnPropertyDescriptors(AbortSignal) };
const absent = { configurable: true, writable: true, value: undefined };
const getRandomValues = native.crypto.getRandomValues.bind(native.crypto);

/** Replaces Web Crypto and removes the functions of AbortSignal that may be absent. */
function removeGlobals(crypto: object | undefined): void {
  Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true, writable: true });
  Object.defineProperties(AbortSignal, { any: absent, timeout: absent });
}
function restoreGlobals(): void {
  removeGlobals(native.crypto);
  Object.defineProperties(AbortSignal, { any: native.signals.any, timeout: native.signals.timeout });
}

const itself = 'surroundings.node.test.ts';
/** These two run tools of the build, not the SDK. */
const ofTheBuild = ['readme.node.test.ts', 'size.node.test.ts'];
const files = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.node.test.ts') && ![itself, ...ofTheBuild].includes(name),
);

describe('fault-S3: on a page over http, without AbortSignal.any and AbortSignal.timeout', async () => {
  beforeAll(() => removeGlobals({ getRandomValues }));
  afterAll(restoreGlobals);
  for (const name of files) await import(/* @vite-ignore */ join(import.meta.dirname, name));

  it('all tests of the SDK hold', () => {
    expect(files.length).toBeGreaterThan(8);
    expect(Reflect.get(AbortSignal, 'any')).toBeUndefined();
    expect(Reflect.get(AbortSignal, 'timeout')).toBeUndefined();
    expect(Object.keys(crypto)).toEqual(['getRandomValues']);
  });

  it('the challenge of a sign-in is that of Web Crypto, whatever the length of the text', async () => {
    for (let length = 0; length < 200; length += 1) {
      const text = 'x'.repeat(length);
      expect(await computeChallenge(text)).toBe(createHash('sha256').update(text).digest('base64url'));
    }
  });

  it('ids do not repeat, with and without a secure source', () => {
    removeGlobals(undefined);
    const ids = Array.from({ length: 500 }, makeId);
    removeGlobals({ getRandomValues });
    ids.push(...Array.from({ length: 500 }, makeId));
    expect(new Set(ids).size).toBe(1000);
  });

  it('a deadline ends after its time', async () => {
    vi.useFakeTimers();
    const deadline = makeDeadline(10_000);
    vi.advanceTimersByTime(9_999);
    const early = deadline.aborted;
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    expect([early, deadline.aborted]).toEqual([false, true]);
  });
});

describe('fault-S3: faults are values', () => {
  const unreachable = 'http://127.0.0.1:9/api/v2';
  const refusing: KeyValue = {
    getItem: () => refuse(),
    setItem: () => refuse(),
    removeItem: () => refuse(),
  };
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const signIn = { provider: 'google', returnTo: 'http://localhost/' } as const;
  const failed = { ok: false, status: 0, problem: { code: 'client.failed', cause: { name: 'SecurityError' } } };
  afterEach(() => {
    restoreGlobals();
    vi.unstubAllGlobals();
  });

  it('where there are no secure random numbers', async () => {
    removeGlobals(undefined);
    const url = await signInUrl(sdkFor(unreachable), { ...signIn, storage: refusing });
    expect(url).toMatchObject({ ok: false, problem: { code: 'client.unsupported' } });
  });

  it('where the storage of the browser refuses', async () => {
    const api = sdkFor(unreachable, { retries: 0 });
    expect(await signInUrl(api, { ...signIn, storage: refusing })).toMatchObject(failed);
    expect(await completeSignIn(api, 'http://localhost/?loginCode=refusing', refusing)).toMatchObject(failed);
  });

  it('where the token store of the app throws', async () => {
    const tokens = { read: refuse, write: refuse };
    const api = sdkFor(unreachable, { tokens, retries: 0 });
    expect(await api.getMyProfile()).toMatchObject(failed);
    expect(await signOut(api)).toMatchObject(failed);
  });

  it('where the address of the page is none', async () => {
    expect(await completeSignIn(sdkFor(unreachable), '/relative?loginCode=1', refusing)).toMatchObject({
      problem: { code: 'client.failed' },
    });
  });

  it('fault-S10: and keep the error from which they arose, also when they are thrown', async () => {
    const api = sdkFor(unreachable, { retries: 0, tokens: memoryTokens() });
    const result = await api.getMyProfile();
    expect(result).toMatchObject({ problem: { code: 'client.network', cause: expect.any(TypeError) } });
    await expect(api.getMyProfile({}, { throwOnError: true })).rejects.toHaveProperty('cause', expect.any(TypeError));
  });
});

describe('fault-S10: storedTokens', () => {
  const tokens = { accessToken: 'a', refreshToken: 'r' };
  const storage = () => {
    const entries = new Map<string, string>();
    return {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => void entries.set(key, value),
      removeItem: (key: string) => void entries.delete(key),
    };
  };
  afterEach(() => vi.unstubAllGlobals());

  it('can be created in a module that also runs on a server, where it holds nothing', async () => {
    for (const store of [
      storedTokens(),
      storedTokens(() => (globalThis as { localStorage?: KeyValue }).localStorage),
    ]) {
      await store.write(tokens);
      expect(await store.read()).toBeNull();
    }
  });

  it('does not use the storage of a server, which all users share', async () => {
    const shared = storage();
    vi.stubGlobal('localStorage', shared);
    await storedTokens().write(tokens);
    expect(shared.getItem('studymate.tokens')).toBeNull();
  });

  it('uses the storage of the browser that exists at the call, not at the creation', async () => {
    const store = storedTokens();
    const local = storage();
    vi.stubGlobal('document', {});
    vi.stubGlobal('localStorage', local);
    await store.write(tokens);
    expect(await store.read()).toEqual(tokens);
    expect(local.getItem('studymate.tokens')).toBe(JSON.stringify(tokens));
  });

  it('keeps the tokens of the page in memory where the browser refuses its storage', async () => {
    vi.stubGlobal('document', {});
    const store = storedTokens(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    await store.write(tokens);
    expect(await store.read()).toEqual(tokens);
    await store.write(null);
    expect(await store.read()).toBeNull();
  });
});
