/**
 * Responses of the router itself for each path: 404, 405, HEAD, OPTIONS, and paths that resemble a real path (HTT-01,
 * -05, -12).
 */
import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { operations, basePath } from '../support/contract/document.ts';
import { origin, request } from '../support/app.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { people } from '../support/people.ts';
import { tokenFor } from '../support/tokens.ts';

const everyMethod = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const paths = nonEmpty([...new Set(operations.map(({ path }) => path))], 'paths of the contract');
const uuid = '0195b2f0-0000-7000-8000-000000000000';
const concrete = (path: string): string => path.replaceAll(/\{\w+\}/g, uuid);
const methodsOf = (path: string): string[] =>
  operations.filter((operation) => operation.path === path).map(({ method }) => method);

describe('an unknown path', () => {
  it('is answered with a problem, with or without a token', async () => {
    for (const as of [undefined, 'mina'] as const) {
      const answer = await request('GET', '/nothing/here', { ...(as && { as }), headers: { 'accept-language': 'en' } });
      expect(answer.status).toBe(404);
      expect(answer.body).toMatchObject({
        code: 'route.not_found',
        title: 'This address does not exist',
        instance: `${basePath}/nothing/here`,
      });
    }
  });

  it.each([`${basePath}/docs`, `${basePath}/redocs`, `${basePath}/openapi.yaml`, '/api/v1/health', '/api', '/api/v2/'])(
    '%s: shows no page of the framework',
    async (path) => {
      expect((await request('GET', path)).body).toMatchObject({ status: 404, code: 'route.not_found' });
    },
  );
});

describe('a method that a path does not have', () => {
  it.each(paths)('%s answers 405, and Allow equals the contract', async (path) => {
    const known = methodsOf(path);
    for (const method of nonEmpty(
      everyMethod.filter((one) => !known.includes(one)),
      'methods that the path does not have',
    )) {
      const answer = await request(method, concrete(path), { as: 'mina' });
      expect([method, answer.status, (answer.body as { code: string }).code]).toEqual([
        method,
        405,
        'route.method_not_allowed',
      ]);
      const allow = (answer.headers.get('allow') ?? '').split(', ');
      expect(allow.filter((one) => one !== 'HEAD' && one !== 'OPTIONS').sort()).toEqual([...known].sort());
      expect(allow.includes('HEAD')).toBe(known.includes('GET'));
    }
  });

  it.each(paths)('%s answers OPTIONS with the same methods', async (path) => {
    const answer = await request('OPTIONS', concrete(path));
    expect(answer.status).toBe(204);
    const allow = (answer.headers.get('allow') ?? '').split(', ');
    expect(allow.filter((one) => one !== 'HEAD' && one !== 'OPTIONS').sort()).toEqual(methodsOf(path).sort());
  });

  it.each(['PROPFIND', 'MKCOL', 'PURGE'])('%s answers 405 on every path', async (method) => {
    expect((await request(method, '/health')).status).toBe(405);
  });
});

describe('HEAD', () => {
  it.each(['/health', '/reference/topics', '/users/me'])('%s answers as GET does, without the body', async (path) => {
    const [get, head] = [await request('GET', path, { as: 'mina' }), await request('HEAD', path, { as: 'mina' })];
    expect([head.status, head.text]).toEqual([get.status, '']);
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  });
});

describe('a path in another spelling (HTT-12)', () => {
  const spellings = [
    '/api/v2/users/me/',
    '/api/v2//users/me',
    '//api/v2/users/me',
    '/api/v2/users//me',
    '/api/v2/users%2Fme',
    '/api/v2%2fusers/me',
    '/api/v2/users%5Cme',
    '/api/v2/users/me%2F..%2Fme',
    '/api/v2/Users/me',
    '/API/v2/users/me',
    '/api/V2/users/me',
    '/api/v2/users/me/;x=1',
    '/api/v2/users/me/%00',
  ];
  // These calls do not use `request`, which would treat some of these paths as the operation they resemble.
  const get = async (path: string, as?: 'mina'): Promise<Response> =>
    exports.default.fetch(`${origin}${path}`, as && { headers: { authorization: `Bearer ${await tokenFor(as)}` } });

  it.each(spellings)('%s is not found, with or without a token', async (path) => {
    for (const as of [undefined, 'mina'] as const) {
      const answer = await get(path, as);
      expect([answer.status, await answer.json()]).toMatchObject([
        404,
        { code: 'route.not_found', instance: new URL(origin + path).pathname },
      ]);
    }
  });

  it('with an escaped letter is the path, and needs the same token', async () => {
    expect((await get('/api/v2/users/%6De')).status).toBe(401);
    expect(await (await get('/api/v2/users/m%65', 'mina')).json()).toMatchObject({ userId: people.mina.id });
  });

  it('with dots is resolved before routing', async () => {
    expect((await request('GET', '/api/v2/health/../users/me')).status).toBe(401);
    expect((await request('GET', '/api/v2/health/%2e%2e/users/me')).status).toBe(401);
  });

  it('with ME in place of an id is answered as an invalid id', async () => {
    expect((await request('GET', '/users/ME', { as: 'mina' })).status).toBe(422);
  });
});
