import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problem, scriptedServerForFile, type Received } from '../support/node/scripted-server.ts';
import { sdkFor } from '../support/node/sdk-client.ts';

const server = await scriptedServerForFile();
let version = 1;
let running = 0;
let mostAtOnce = 0;
beforeEach(() => {
  [version, running, mostAtOnce] = [1, 0, 0];
  server.otherwise(versioned);
});

/** Answers as the real server does about one resource with a version. Counts changes that run at the same time. */
async function versioned({ method, headers, url }: Received) {
  if (method === 'GET') return { status: 200, headers: { etag: `"${version}"` }, body: {} };
  running += 1;
  mostAtOnce = Math.max(mostAtOnce, running);
  const isFirst = headers['if-match'] === undefined || headers['if-match'] === `"${version}"`;
  if (isFirst) version += 1;
  const etag = `"${version}"`;
  await new Promise((resolve) => setTimeout(resolve, 1));
  running -= 1;
  if (!isFirst) return problem(412, 'request.precondition_failed');
  return url.endsWith('/profile-image') ? { status: 201, body: {} } : { status: 200, headers: { etag }, body: {} };
}

const change = { body: { introduction: 'Hi' } };
const picture = { body: { file: new Blob(['picture']) } };
const statuses = (results: readonly { readonly status: number }[]) => results.map(({ status }) => status);

describe('changes of one resource by one client', () => {
  it('fault-S6: run one after another, each based on the version that the one before has made', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    const results = await Promise.all(Array.from({ length: 50 }, () => api.updateMyProfile(change)));
    expect(statuses(results)).toEqual(results.map(() => 200));
    expect(server.received.slice(1).map(({ headers }) => headers['if-match'])).toEqual(
      results.map((_, index) => `"${index + 1}"`),
    );
  });

  it('fault-S6: wait for a change of another address that makes the resource stale, and it waits for them', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    const results = await Promise.all([
      api.updateMyProfile(change),
      api.uploadProfileImage(picture),
      api.updateMyProfile(change),
    ]);
    expect(statuses(results)).toEqual([200, 201, 200]);
    expect(mostAtOnce).toBe(1);
  });

  it('fault-S6: go on after one that fails', async () => {
    const api = sdkFor(server.baseUrl, { retries: 0 });
    await api.getMyProfile();
    server.next(problem(422, 'request.invalid'), 'drop');
    const results = await Promise.all([1, 2, 3].map(() => api.updateMyProfile(change)));
    expect(statuses(results)).toEqual([422, 0, 200]);
  });

  it('fault-S6: still end in 412 when somebody else has changed the resource', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    version = 7;
    expect(statuses(await Promise.all([1, 2].map(() => api.updateMyProfile(change))))).toEqual([412, 412]);
    expect(version).toBe(7);
  });

  it('fault-S6: leave the queue at once when they are cancelled, and nothing is sent', async () => {
    const api = sdkFor(server.baseUrl);
    await api.getMyProfile();
    server.next('hang');
    const [first, second] = [new AbortController(), new AbortController()];
    const hanging = api.updateMyProfile(change, { signal: first.signal });
    const cancelled = api.updateMyProfile(change, { signal: second.signal });
    const third = api.updateMyProfile(change);
    await vi.waitFor(() => expect(server.received).toHaveLength(2));
    second.abort();
    expect(await cancelled).toMatchObject({ problem: { code: 'client.aborted' } });
    expect(version).toBe(1);
    first.abort();
    expect(await hanging).toMatchObject({ problem: { code: 'client.aborted' } });
    expect(await third).toMatchObject({ status: 200 });
    expect(version).toBe(2);
  });

  it('fault-S6: do not wait for changes of other resources', async () => {
    const api = sdkFor(server.baseUrl);
    server.next('hang');
    const leaving = new AbortController();
    const hanging = api.updateMyProfile(change, { signal: leaving.signal });
    await vi.waitFor(() => expect(server.received).toHaveLength(1));
    expect(await api.replaceMyInterests({ body: { topics: [], motivations: [] } } as never)).toMatchObject({
      ok: true,
    });
    leaving.abort();
    await hanging;
  });
});
