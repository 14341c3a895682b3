import { beforeEach, describe, expect, it } from 'vitest';
import { memoryTokens } from '../../src/client/sdk/index.ts';
import { problem, scriptedServerForFile, type Received } from '../support/node/scripted-server.ts';
import { sdkFor } from '../support/node/sdk-client.ts';

const server = await scriptedServerForFile();
let version = 1;
beforeEach(() => {
  version = 1;
  server.otherwise(versioned);
});

/** Returns the response of a resource with a version. It handles conditional requests like the real server. */
function versioned({ method, headers }: Received) {
  const etag = () => ({ etag: `"${version}"` });
  if (method === 'GET' && headers['if-none-match'] === `"${version}"`) return { status: 304, headers: etag() };
  if (method !== 'GET' && headers['if-match'] && headers['if-match'] !== `"${version}"`)
    return problem(412, 'request.precondition_failed');
  if (method !== 'GET') version += 1;
  return { status: 200, headers: etag(), body: { introduction: `version ${version}` } };
}

const sent = (name: string) => server.received.map(({ headers }) => headers[name]);
const change = { body: { introduction: 'Hi' } };

describe('reading again', () => {
  it('sends If-None-Match and answers from memory after a 304', async () => {
    const api = sdkFor(server.baseUrl);
    const first = await api.getMyProfile();
    const second = await api.getMyProfile();
    expect(sent('if-none-match')).toEqual([undefined, '"1"']);
    expect(second).toMatchObject({ ok: true, status: 200, fromMemory: true, data: { introduction: 'version 1' } });
    expect(first).toMatchObject({ fromMemory: false });
  });

  it('replaces what has changed', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    version = 2;
    expect(await api.getMyProfile()).toMatchObject({ fromMemory: false, data: { introduction: 'version 2' } });
  });

  it('passes the 304 on to a caller that sends its own If-None-Match', async () => {
    const result = await sdkFor(server.baseUrl).getMyProfile({ headers: { 'If-None-Match': '"1"' } });
    expect(result).toMatchObject({ ok: false, status: 304, problem: { code: 'client.not_modified' } });
  });

  it('compares the opaque part, since proxies that compress make ETags weak', async () => {
    const api = sdkFor(server.baseUrl);
    server.next({ status: 200, headers: { etag: 'W/"1"' }, body: {} });
    await api.getMyProfile();
    expect(await api.getMyProfile()).toMatchObject({ fromMemory: true });
  });

  it('keeps answers of different languages and users apart', async () => {
    let locale: 'ko' | 'en' = 'ko';
    const tokens = memoryTokens({ accessToken: `x.${btoa('{"sub":"mina"}')}.x` });
    const api = sdkFor(server.baseUrl, { tokens, locale: () => locale });
    await api.getMyProfile();
    locale = 'en';
    await api.getMyProfile();
    await tokens.write({ accessToken: `x.${btoa('{"sub":"jisoo"}')}.x` });
    await api.getMyProfile();
    await tokens.write({ accessToken: `y.${btoa('{"sub":"jisoo"}')}.y` });
    await api.getMyProfile();
    expect(sent('if-none-match')).toEqual([undefined, undefined, undefined, '"1"']);
  });
});

describe('changing', () => {
  it('sends the version it is based on, and the new one next time', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    await api.updateMyProfile(change);
    await api.updateMyProfile(change);
    expect(sent('if-match')).toEqual([undefined, '"1"', '"2"']);
  });

  it('sends no version when nothing has been read', async () => {
    await sdkFor(server.baseUrl).updateMyProfile(change);
    expect(sent('if-match')).toEqual([undefined]);
  });

  it('reads in full after a change', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    await api.updateMyProfile(change);
    expect(await api.getMyProfile()).toMatchObject({ fromMemory: false, data: { introduction: 'version 2' } });
  });

  it('passes a 412 on and stays at its version, so that a retry does not overwrite', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    version = 5;
    expect(await api.updateMyProfile(change)).toMatchObject({
      status: 412,
      problem: { code: 'request.precondition_failed' },
    });
    expect(await api.updateMyProfile(change)).toMatchObject({ status: 412 });
    expect(version).toBe(5);
  });

  it('forgets what another change has made stale, as the contract says (x-invalidates)', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    server.next({ status: 201, body: {} });
    await api.uploadProfileImage({ body: new FormData() });
    await api.updateMyProfile(change);
    expect(sent('if-match').at(-1)).toBeUndefined();
  });

  it('forgets only those answers whose parameters the contract binds to the change', async () => {
    const api = sdkFor(server.baseUrl);
    const [accepted, other] = [{ path: { requestId: 'one' } }, { path: { requestId: 'two' } }];
    await api.getMatchRequest(accepted);
    await api.getMatchRequest(other);
    await api.acceptMatchRequest(accepted);
    await api.getMatchRequest(other);
    expect(sent('if-none-match').at(-1)).toBe('"1"');
    await api.getMatchRequest(accepted);
    expect(sent('if-none-match').at(-1)).toBeUndefined();
  });

  it('does not remember a read that overlapped a change', async () => {
    const api = sdkFor(server.baseUrl);
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await api.getMyProfile();
    server.otherwise(async (request) => {
      if (request.method === 'GET') await held;
      return request.method === 'GET' ? { status: 200, headers: { etag: '"1"' }, body: {} } : versioned(request);
    });
    const slow = api.getMyProfile({ headers: { 'If-None-Match': '"0"' } });
    await api.updateMyProfile(change);
    release();
    await slow;
    await api.updateMyProfile(change);
    expect(sent('if-match').at(-1)).toBe('"2"');
  });

  it('can be switched off', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    await api.updateMyProfile(change, { conditional: false });
    expect(sent('if-match').at(-1)).toBeUndefined();
  });
});

describe('merging after a 412', () => {
  it('reads again, lets the caller merge, and retries once', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    version = 5;
    const merge = (current: unknown, mine: unknown) => ({
      introduction: `${JSON.stringify(current)} + ${JSON.stringify(mine)}`,
    });
    expect(await api.updateMyProfile(change, { merge })).toMatchObject({ status: 200 });
    expect(server.received.at(-1)).toMatchObject({
      headers: { 'if-match': '"5"' },
      body: JSON.stringify({ introduction: '{"introduction":"version 5"} + {"introduction":"Hi"}' }),
    });
  });

  it('gives up when the caller does', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    version = 5;
    expect(await api.updateMyProfile(change, { merge: () => undefined })).toMatchObject({ status: 412 });
    expect(version).toBe(5);
  });
});
