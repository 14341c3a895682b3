import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import * as generated from '../../generated/client/sdk-operations.ts';
import {
  type components,
  createStudymate,
  getMyProfile,
  listReports,
  pages,
  ProblemError,
  unwrap,
} from '../../src/client/sdk/index.ts';
import { problem, scriptedServerForFile } from '../support/node/scripted-server.ts';
import { sdkFor } from '../support/node/sdk-client.ts';

const server = await scriptedServerForFile();

type Schemas = components['schemas'];

describe('results', () => {
  it('have a type for each status', async () => {
    server.next({ status: 200, body: {} });
    const result = await sdkFor(server.baseUrl).getMyProfile();
    expectTypeOf(result.status).toEqualTypeOf<0 | 200 | 304 | 401 | 403 | 404 | 422 | 429 | 500>();
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Schemas['Profile']>();
    else expectTypeOf(result.problem.code).toExtend<string>();
  });

  it('have the codes that the operation may answer with', async () => {
    server.next(problem(404, 'profile.missing'));
    const result = await sdkFor(server.baseUrl).getMyProfile();
    if (!result.ok) expectTypeOf<'profile.missing'>().toExtend<typeof result.problem.code>();
    expect(result).toMatchObject({ status: 404, problem: { code: 'profile.missing' } });
  });

  it('require the input that the contract requires', () => {
    const api = sdkFor(server.baseUrl);
    expectTypeOf(api.getUserProfile).parameter(0).toHaveProperty('path');
    expectTypeOf(api.updateMyProfile).parameter(0).toHaveProperty('body');
    expectTypeOf<{ body: { unknown: 1 } }>().not.toExtend<Parameters<typeof api.updateMyProfile>[0]>();
    expectTypeOf<[]>().toExtend<Parameters<typeof api.getMyProfile>>();
    expectTypeOf<[]>().not.toExtend<Parameters<typeof api.updateMyProfile>>();
  });

  it('carry the faults of a refusal with their pointers and the request id, without an exception', async () => {
    const { body, ...rest } = problem(422, 'request.invalid');
    const errors = [{ pointer: '/body/introduction', detail: 'too long' }];
    server.next({ ...rest, body: { ...(body as object), errors } });
    const result = await sdkFor(server.baseUrl).updateMyProfile({ body: { introduction: 'x' } });
    expect(result).toMatchObject({
      ok: false,
      status: 422,
      requestId: 'request-1',
      problem: { faults: errors, requestId: 'request-1' },
    });
  });

  it('are thrown only on request', async () => {
    const api = sdkFor(server.baseUrl);
    server.next(problem(404, 'profile.missing'), problem(404, 'profile.missing'), {
      status: 200,
      body: { introduction: 'Hi' },
    });
    await expect(api.getMyProfile({}, { throwOnError: true })).rejects.toThrow(ProblemError);
    expect(() => unwrap({ ok: false, status: 404, problem: { code: 'a.b' } } as never)).toThrow(/^a\.b/);
    const failed = await api.getMyProfile();
    expect(() => unwrap(failed)).toThrow('profile.missing: Detail.');
    expect(unwrap(await api.getMyProfile()).introduction).toBe('Hi');
  });

  it('keep enum values and fields that this version does not know', async () => {
    server.next({ status: 200, body: { status: 'hibernating', mood: { colour: 'green' } } });
    const result = await sdkFor(server.baseUrl).getMyProfile();
    expect(result).toMatchObject({ data: { status: 'hibernating', mood: { colour: 'green' } } });
  });

  it('report an unknown status, a page of a proxy, and broken JSON', async () => {
    const api = sdkFor(server.baseUrl, { retries: 0 });
    server.next(
      { status: 418, body: 'teapot' },
      { status: 500, body: '<html>Bad gateway</html>' },
      { status: 200, body: '{"half":' },
    );
    expect(await api.getMyProfile()).toMatchObject({ status: 0, problem: { code: 'client.undeclared', status: 418 } });
    expect(await api.getMyProfile()).toMatchObject({
      status: 500,
      problem: { code: 'client.unreadable', status: 500 },
    });
    expect(await api.getMyProfile()).toMatchObject({ status: 0, problem: { code: 'client.unreadable' } });
  });

  it('use the language of the client where the problem is its own', async () => {
    server.next('drop');
    const api = sdkFor(server.baseUrl, { retries: 0, locale: 'ko' });
    expect(await api.getMyProfile()).toMatchObject({
      problem: { userMessage: expect.stringMatching(/^연결할 수 없습니다/) },
    });
    expect(server.received[0]?.headers['accept-language']).toBe('ko');
  });

  it('pass a redirect on as it is', async () => {
    server.next({ status: 302, headers: { location: 'https://accounts.google.com/' } });
    const query = { returnTo: 'http://localhost:8787/', codeChallenge: 'x'.repeat(43) };
    const result = await sdkFor(server.baseUrl).startLogin({ path: { provider: 'google' }, query });
    expect(result).toMatchObject({ ok: true, status: 302 });
    expect(result.headers.get('location')).toBe('https://accounts.google.com/');
  });
});

describe('requests', () => {
  it('fill and encode the path, and refuse a segment that would leave it', async () => {
    const api = sdkFor(server.baseUrl);
    server.next({ status: 200, body: {} });
    await api.getUserProfile({ path: { userId: 'a/b?c' } });
    expect(server.received[0]?.url).toBe('/api/v2/users/a%2Fb%3Fc');
    expect(await api.getUserProfile({ path: { userId: '..' } })).toMatchObject({
      status: 0,
      problem: { code: 'client.unsendable', faults: [{ pointer: '/path/userId' }] },
    });
    expect(server.received).toHaveLength(1);
  });

  it('leave out what has no value', async () => {
    server.next({ status: 200, body: { items: [], nextCursor: null } });
    await sdkFor(server.baseUrl).listReports({ query: { limit: 5 }, headers: { 'X-Hint': undefined } });
    expect(server.received[0]).toMatchObject({ url: '/api/v2/moderation/reports?limit=5' });
    expect(server.received[0]?.headers).not.toHaveProperty('x-hint');
  });

  it('refuse a value that the server could not read back, in the language of the reader, before anything is sent', async () => {
    const api = sdkFor(server.baseUrl, { locale: 'ko' });
    const result = await api.listRecommendations({ query: { level: [] } });
    expect(result).toMatchObject({
      ok: false,
      status: 0,
      problem: {
        code: 'client.unsendable',
        userMessage: '입력한 내용을 확인해 주세요.',
        faults: [{ pointer: '/query/level', detail: expect.stringContaining('생략') }],
      },
    });
    await expect(api.updateMyProfile({ body: { introduction: '\ud800' } }, { throwOnError: true })).rejects.toThrow(
      'client.unsendable',
    );
    expect(server.received).toHaveLength(0);
  });

  it('fault-S10: accept undefined for every optional part of the input and of the options', () => {
    const api = sdkFor(server.baseUrl);
    type ListInput = NonNullable<Parameters<typeof api.listReports>[0]>;
    expectTypeOf<{ query: { cursor: undefined; limit: undefined } }>().toExtend<ListInput>();
    expectTypeOf<{ query: undefined; headers: undefined }>().toExtend<ListInput>();
    type Update = Parameters<typeof api.updateMyProfile>[0];
    expectTypeOf<{ body: { introduction: undefined } }>().toExtend<Update>();
    expectTypeOf<{ body: undefined }>().not.toExtend<Update>();
    expectTypeOf<{ body: { native: [{ language: undefined }]; learning: [] } }>().not.toExtend<
      Parameters<typeof api.replaceMyLanguages>[0]
    >();
    expectTypeOf<{ path: { userId: undefined } }>().not.toExtend<Parameters<typeof api.getUserProfile>[0]>();
    type Options = NonNullable<Parameters<typeof api.getMyProfile>[1]>;
    expectTypeOf<{ [Name in keyof Options]: undefined }>().toExtend<Options>();
    type Config = Parameters<typeof createStudymate>[0];
    expectTypeOf<{ [Name in Exclude<keyof Config, 'baseUrl'>]: undefined } & { baseUrl: string }>().toExtend<Config>();
  });

  it('take headers and cookies as the contract types them', async () => {
    const api = sdkFor(server.baseUrl);
    expectTypeOf<{ 'If-None-Match'?: string }>().toExtend<
      NonNullable<NonNullable<Parameters<typeof api.getMyProfile>[0]>['headers']>
    >();
    expectTypeOf<{ headers: { 'If-None-Match': 1 } }>().not.toExtend<
      NonNullable<Parameters<typeof api.getMyProfile>[0]>
    >();
    expectTypeOf<{ headers: { 'X-Number': number; 'X-List': string[] } }>().toExtend<
      NonNullable<Parameters<typeof api.getMyProfile>[0]>
    >();
    server.next({ status: 302, headers: { location: 'http://localhost/' } });
    await api.finishLogin({
      path: { provider: 'google' },
      query: { state: 's' },
      cookies: { '__Host-login': 'a;b 한' },
      headers: { Cookie: 'other=1' },
    });
    expect(server.received[0]?.headers['cookie']).toBe('other=1; __Host-login=a%3Bb%20%ED%95%9C');
  });

  it('report that a browser sends no cookies but its own, instead of losing them', async () => {
    const browsers = class extends Request {
      override get headers(): Headers {
        const headers = new Headers(super.headers);
        headers.delete('cookie');
        return headers;
      }
    };
    vi.stubGlobal('Request', browsers);
    const result = await sdkFor(server.baseUrl).finishLogin({
      path: { provider: 'google' },
      query: { state: 's' },
      cookies: { '__Host-login': 'x' },
    });
    vi.unstubAllGlobals();
    expect(result).toMatchObject({
      status: 0,
      problem: { code: 'client.unsendable', faults: [{ pointer: '/cookies' }] },
    });
  });

  it('send JSON with the media type of the contract', async () => {
    server.next({ status: 200, body: {} });
    await sdkFor(server.baseUrl).updateMyProfile({ body: { introduction: null } });
    expect(server.received[0]).toMatchObject({
      body: '{"introduction":null}',
      headers: { 'content-type': 'application/merge-patch+json' },
    });
  });

  it('send an object as a form where the contract takes a form', async () => {
    server.next({ status: 201, body: {} });
    await sdkFor(server.baseUrl).uploadProfileImage({ body: { file: new Blob(['picture'], { type: 'image/png' }) } });
    expect(server.received[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(server.received[0]?.body).toMatch(/name="file"[\s\S]*image\/png[\s\S]*picture/);
  });
});

describe('pages', () => {
  it('ask for the next page when the present one has been read', async () => {
    const api = sdkFor(server.baseUrl);
    server.next(
      { status: 200, body: { items: [{ reportId: '1' }, { reportId: '2' }], nextCursor: 'more' } },
      { status: 200, body: { items: [{ reportId: '3' }], nextCursor: null } },
    );
    const seen: string[] = [];
    for await (const report of pages(listReports, api, { query: { limit: 2 } })) seen.push(report.reportId);
    expect(seen).toEqual(['1', '2', '3']);
    expect(server.received.map(({ url }) => url.split('?')[1])).toEqual(['limit=2', 'limit=2&cursor=more']);
  });

  it('stop asking when the caller stops', async () => {
    server.next({ status: 200, body: { items: [{ reportId: '1' }, { reportId: '2' }], nextCursor: 'more' } });
    for await (const report of pages(listReports, sdkFor(server.baseUrl))) if (report.reportId === '1') break;
    expect(server.received).toHaveLength(1);
  });

  it('throw the problem of a page that is refused', async () => {
    server.next(problem(403, 'auth.forbidden'));
    const next = pages(listReports, sdkFor(server.baseUrl)).next();
    await expect(next).rejects.toMatchObject({ problem: { code: 'auth.forbidden' } });
  });
});

describe('the generated functions', () => {
  it('exist for each operation of the contract', () => {
    const contract = JSON.parse(readFileSync('generated/contract/openapi.json', 'utf8')) as {
      paths: Record<string, Record<string, { operationId?: string }>>;
    };
    const ids = Object.values(contract.paths).flatMap((path) =>
      Object.values(path).flatMap(({ operationId }) => operationId ?? []),
    );
    expect(Object.keys(generated).toSorted()).toEqual(ids.toSorted());
  });

  it('work with a bare client, for bundles that carry only what they use', async () => {
    server.next({ status: 200, body: { introduction: 'Hi' } });
    expect(await getMyProfile(sdkFor(server.baseUrl))).toMatchObject({ data: { introduction: 'Hi' } });
  });
});
