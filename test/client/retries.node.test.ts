import { beforeEach, describe, expect, it } from 'vitest';
import { problem, scriptedServerForFile } from '../support/node/scripted-server.ts';
import { sdkFor } from '../support/node/sdk-client.ts';

const server = await scriptedServerForFile();
beforeEach(() => {
  server.otherwise(() => ({ status: 200, body: { languages: [] } }));
});

const languages = { native: [], learning: [] };

describe('repeating a request', () => {
  it('repeats a read twice when the answer is lost', async () => {
    const api = sdkFor(server.baseUrl);
    server.next('drop', 'drop');
    expect(await api.getMyProfile()).toMatchObject({ ok: true, status: 200 });
    expect(server.received).toHaveLength(3);
  });

  it('stops after two more attempts, with a problem of its own', async () => {
    const api = sdkFor(server.baseUrl);
    server.next('drop', 'drop', 'drop');
    const result = await api.getMyProfile();
    expect(result).toMatchObject({
      ok: false,
      status: 0,
      problem: { code: 'client.network', status: 0, faults: [], requestId: null },
    });
    expect(server.received).toHaveLength(3);
  });

  it('waits longer each time, by a random time within the bound, so that clients do not return together', async () => {
    const api = sdkFor(server.baseUrl);
    server.next('drop', 'drop');
    await api.getMyProfile();
    expect(api.time.waits).toEqual([150, 300]);
  });

  it('repeats PUT and DELETE', async () => {
    const api = sdkFor(server.baseUrl);
    server.next('drop', { status: 200, body: languages }, 'drop', { status: 204 });
    expect(await api.replaceMyLanguages({ body: languages })).toMatchObject({ status: 200 });
    expect(await api.deleteProfileImage()).toMatchObject({ status: 204 });
    expect(server.received.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'DELETE', 'DELETE']);
  });

  it('repeats a creating POST with one and the same idempotency key', async () => {
    const api = sdkFor(server.baseUrl);
    server.next('drop', problem(503, 'server.unavailable'), { status: 202, body: {} });
    await api.createMyExport();
    const keys = server.received.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
  });

  it('makes a new idempotency key for each call, and uses a given one', async () => {
    const api = sdkFor(server.baseUrl);
    await api.createMyExport();
    await api.createMyExport();
    await api.createMyExport(undefined, { idempotencyKey: 'draft-7' });
    const [first, second, third] = server.received.map(({ headers }) => headers['idempotency-key']);
    expect(first).not.toBe(second);
    expect(third).toBe('draft-7');
  });

  it('does not repeat a POST without key nor a PATCH when the answer is lost: it may have taken effect', async () => {
    const api = sdkFor(server.baseUrl);
    server.next('drop', 'drop');
    expect(await api.createRealtimeTicket()).toMatchObject({ problem: { code: 'client.network' } });
    expect(await api.updateMyProfile({ body: { introduction: 'Hi' } })).toMatchObject({
      problem: { code: 'client.network' },
    });
    expect(server.received).toHaveLength(2);
  });

  it('does not repeat a conditional change when the answer is lost: its own effect would answer 412', async () => {
    const api = sdkFor(server.baseUrl);
    server.next('drop');
    await api.replaceMyLanguages({ body: languages, headers: { 'If-Match': '"1"' } });
    expect(server.received).toHaveLength(1);
  });

  it.each([500, 502, 503, 504])('repeats a read after %i', async (status) => {
    const api = sdkFor(server.baseUrl);
    server.next(problem(status, 'server.internal'));
    expect(await api.getMyProfile()).toMatchObject({ status: 200 });
  });

  it.each([400, 404, 409, 422])('does not repeat after %i: the answer would be the same', async (status) => {
    const api = sdkFor(server.baseUrl);
    server.next(problem(status, 'request.invalid'));
    await api.getMyProfile();
    expect(server.received).toHaveLength(1);
  });

  it('repeats any method after 429, not before Retry-After has passed', async () => {
    const api = sdkFor(server.baseUrl);
    server.next(problem(429, 'request.rate_limited', { 'retry-after': '2' }));
    expect(await api.updateMyProfile({ body: { introduction: 'Hi' } })).toMatchObject({ status: 200 });
    expect(api.time.waits).toEqual([2000]);
  });

  it('passes on a 429 that asks for a long wait, with the seconds to wait', async () => {
    const api = sdkFor(server.baseUrl);
    server.next(problem(429, 'request.rate_limited', { 'retry-after': '60' }));
    expect(await api.getMyProfile()).toMatchObject({ ok: false, status: 429, problem: { retryAfter: 60 } });
    expect(api.time.waits).toEqual([]);
  });

  it('understands a Retry-After that is a date', async () => {
    const api = sdkFor(server.baseUrl, { retries: 0 });
    server.next(problem(429, 'request.rate_limited', { 'retry-after': 'Fri, 31 Dec 1999 23:59:59 GMT' }));
    expect(await api.getMyProfile()).toMatchObject({ problem: { retryAfter: 0 } });
  });

  it('waits for its own first request while the server works on it', async () => {
    const api = sdkFor(server.baseUrl);
    server.next('drop', problem(409, 'idempotency.in_progress'), { status: 201, body: {} });
    expect(await api.uploadProfileImage({ body: { file: new Blob(['x']) } })).toMatchObject({ status: 201 });
  });

  it('can be switched off for a client and for a call', async () => {
    server.next('drop', 'drop');
    await sdkFor(server.baseUrl, { retries: 0 }).getMyProfile();
    await sdkFor(server.baseUrl).getMyProfile({}, { retries: 0 });
    expect(server.received).toHaveLength(2);
  });
});

describe('deadlines and cancelling', () => {
  it('limits an attempt to ten seconds, and one with a form to a minute', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    await api.uploadProfileImage({ body: new FormData() });
    await api.getMyProfile({}, { timeoutMs: 500 });
    expect(api.time.deadlines).toEqual([10_000, 60_000, 500]);
  });

  it('reports a late answer as a problem', async () => {
    const api = sdkFor(server.baseUrl, { retries: 0 });
    server.otherwise(() => {
      api.time.expire();
      return 'hang';
    });
    expect(await api.getMyProfile()).toMatchObject({
      ok: false,
      status: 0,
      problem: { code: 'client.timeout', title: 'No answer in time' },
    });
  });

  it('stops at once when the caller aborts', async () => {
    const api = sdkFor(server.baseUrl);
    const abort = new AbortController();
    server.otherwise(() => {
      abort.abort();
      return 'hang';
    });
    expect(await api.getMyProfile({}, { signal: abort.signal })).toMatchObject({ problem: { code: 'client.aborted' } });
    expect(server.received).toHaveLength(1);
  });

  it('stops while it waits for the next attempt', async () => {
    const abort = new AbortController();
    const api = sdkFor(server.baseUrl);
    const stop = { ...api.time, sleep: async () => abort.abort() };
    server.next('drop');
    const result = await sdkFor(server.baseUrl, { time: stop }).getMyProfile({}, { signal: abort.signal });
    expect(result).toMatchObject({ problem: { code: 'client.aborted' } });
    expect(server.received).toHaveLength(1);
  });
});
