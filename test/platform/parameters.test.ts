/** Parameters: codecs, repeated and unknown names, invalid encodings, and how errors are reported (HTT-04, HTT-09). */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Codec, Parameter } from '../../src/platform/http/contract.ts';
import { echo, tinyApp, tinyContract } from './tiny-app.ts';

type Fault = { readonly pointer: string; readonly detail: string };

const optional = (name: string, codec: Codec): Parameter => ({ name, in: 'query', required: false, codec });

const contract = tinyContract({
  operation: {
    parameters: [
      { name: 'id', in: 'path', required: true, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'x-hint', in: 'header', required: false, codec: { kind: 'scalar', type: 'integer' } },
      { name: 'x-tags', in: 'header', required: false, codec: { kind: 'list', items: 'string', separator: ',' } },
      { name: 'session', in: 'cookie', required: false, codec: { kind: 'scalar', type: 'string' } },
      { name: 'seen', in: 'cookie', required: false, codec: { kind: 'list', items: 'integer', separator: ',' } },
      optional('q', { kind: 'scalar', type: 'string' }),
      optional('size', { kind: 'scalar', type: 'number' }),
      optional('isNew', { kind: 'scalar', type: 'boolean' }),
      optional('tags', { kind: 'list', items: 'string', separator: ',' }),
      optional('ids', { kind: 'list', items: 'integer', separator: null }),
      optional('pipes', { kind: 'list', items: 'string', separator: '|' }),
      optional('filter', { kind: 'deepObject', properties: { level: 'string', age: 'integer' } }),
    ],
    body: { required: false, maxBytes: 1000, media: { 'application/json': { kind: 'json' } } },
  },
  request: {
    params: z.strictObject({ id: z.int().check(z.gte(1)) }),
    headers: z.object({ 'x-hint': z.exactOptional(z.int()), 'x-tags': z.exactOptional(z.array(z.string())) }),
    cookies: z.object({ session: z.exactOptional(z.string()), seen: z.exactOptional(z.array(z.int())) }),
    query: z.strictObject({
      q: z.exactOptional(z.string().check(z.maxLength(5))),
      size: z.exactOptional(z.number()),
      isNew: z.exactOptional(z.boolean()),
      tags: z.exactOptional(z.array(z.string())),
      ids: z.exactOptional(z.array(z.int())),
      pipes: z.exactOptional(z.array(z.string())),
      filter: z.exactOptional(
        z.strictObject({ level: z.exactOptional(z.enum(['A1', 'A2'])), age: z.exactOptional(z.int()) }),
      ),
    }),
    body: {
      'application/json': z.strictObject({
        name: z.string(),
        'a/b~c': z.exactOptional(z.object({ n: z.array(z.int()) })),
      }),
    },
  },
});
const { handler, seen } = echo();
const call = tinyApp(contract, handler);

async function queryOf(query: string): Promise<unknown> {
  const answer = await call(`/things/1${query}`, { method: 'POST' });
  expect(answer.status).toBe(200);
  return seen.at(-1)?.['query'];
}

async function faultsOf(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Fault[]> {
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const answer = await call(path, {
    method: 'POST',
    ...init,
    headers: { ...init.headers, 'accept-language': 'en', ...headers },
  });
  expect(answer.status).toBe(422);
  const { errors } = await answer.json<{ errors: (Fault & { userMessage: string })[] }>();
  // test/contract/texts.node.test.ts judges the texts for users.
  return errors.map(({ pointer, detail }) => ({ pointer, detail }));
}

describe('values that are accepted', () => {
  it.each([
    ['', {}],
    ['?', {}],
    ['?&&', {}],
    ['?q=', { q: '' }],
    ['?q', { q: '' }],
    ['?q=a+b', { q: 'a b' }],
    ['?q=a%2Bb', { q: 'a+b' }],
    ['?q=a=b', { q: 'a=b' }],
    ['?q=%ED%95%9C', { q: '한' }],
    ['?ids=9007199254740991&ids=-9007199254740991', { ids: [9007199254740991, -9007199254740991] }],
    ['?size=1.5e2', { size: 150 }],
    ['?size=-0.5', { size: -0.5 }],
    ['?isNew=false', { isNew: false }],
    ['?tags=', { tags: [] }],
    ['?tags=a', { tags: ['a'] }],
    ['?tags=a,b', { tags: ['a', 'b'] }],
    ['?tags=a%2Cb', { tags: ['a', 'b'] }],
    ['?ids=3&ids=1', { ids: [3, 1] }],
    ['?pipes=a%7Cb|c', { pipes: ['a', 'b', 'c'] }],
    ['?filter[level]=A1&filter%5Bage%5D=30', { filter: { level: 'A1', age: 30 } }],
  ])('%s', async (query, expected) => {
    expect(await queryOf(query)).toEqual(expected);
  });
});

describe('headers and cookies that are accepted', () => {
  it('a list in a header, with the blanks that joined headers have', async () => {
    const answer = await call('/things/1', {
      method: 'POST',
      headers: [
        ['x-tags', 'a'],
        ['x-tags', 'b c,\td'],
        ['x-hint', '7'],
      ],
    });
    expect(answer.status).toBe(200);
    expect(seen.at(-1)?.['headers']).toEqual({ 'x-tags': ['a', 'b c', 'd'], 'x-hint': 7 });
  });

  it.each([
    ['session=abc', { session: 'abc' }],
    ['session=a+b%20c%3Bd', { session: 'a+b c;d' }],
    ['session="a b"', { session: 'a b' }],
    ['session=%22a%22', { session: '"a"' }],
    ['session=', { session: '' }],
    ['session=first; session=second', { session: 'first' }],
    ['other=%ff; seen=1,2', { seen: [1, 2] }],
    ['seen=1%2C2', { seen: [1, 2] }],
    ['', {}],
  ])('the cookie %s', async (cookie, expected) => {
    const answer = await call('/things/1', { method: 'POST', headers: { cookie } });
    expect(answer.status).toBe(200);
    expect(seen.at(-1)?.['cookies']).toEqual(expected);
  });
});

describe('422', () => {
  it.each([
    ['session=%ff', '/cookies/session', 'Must be valid percent-encoded UTF-8.'],
    ['session=a%00', '/cookies/session', 'Must not contain the NUL character.'],
    ['seen=1,x', '/cookies/seen/1', 'Must be a number.'],
  ])('the cookie %s', async (cookie, pointer, detail) => {
    expect(await faultsOf('/things/1', undefined, { cookie })).toEqual([{ pointer, detail }]);
  });

  it.each([
    ['?q=a&q=b', '/query/q', 'May be given only once.'],
    ['?q=abcdef', '/query/q', 'Must be at most 5 characters long.'],
    ['?size=', '/query/size', 'Must be a number.'],
    ['?size=0x10', '/query/size', 'Must be a number.'],
    ['?size=Infinity', '/query/size', 'Must be a number.'],
    ['?isNew=yes', '/query/isNew', 'Must be true or false.'],
    ['?isNew=TRUE', '/query/isNew', 'Must be true or false.'],
    ['?ids=1,2', '/query/ids/0', 'Must be a number.'],
    ['?ids=1&ids=x', '/query/ids/1', 'Must be a number.'],
    ['?tags=a&tags=b', '/query/tags', 'May be given only once.'],
    ['?filter[level]=B9', '/query/filter/level', 'Must be one of: A1, A2.'],
    ['?filter[level]=A1&filter[level]=A2', '/query/filter/level', 'May be given only once.'],
    ['?filter[colour]=red', '/query/filter/colour', 'This name is not known here. Check its spelling or leave it out.'],
    ['?filter=A1', '/query/filter', 'This name is not known here. Check its spelling or leave it out.'],
    [
      '?filter[__proto__]=A1',
      '/query/filter/__proto__',
      'This name is not known here. Check its spelling or leave it out.',
    ],
    ['?filter[level]=A%00', '/query/filter/level', 'Must not contain the NUL character.'],
    ['?tags=a,b%00', '/query/tags/1', 'Must not contain the NUL character.'],
    ['?x=1', '/query/x', 'This name is not known here. Check its spelling or leave it out.'],
    ['?Q=1', '/query/Q', 'This name is not known here. Check its spelling or leave it out.'],
    ['?a/b~c=1', '/query/a~1b~0c', 'This name is not known here. Check its spelling or leave it out.'],
    ['?__proto__=1', '/query/__proto__', 'This name is not known here. Check its spelling or leave it out.'],
    ['?q=%ff', '/query/q', 'Must be valid percent-encoded UTF-8.'],
    ['?q=%', '/query/q', 'Must be valid percent-encoded UTF-8.'],
    ['?q=a%00', '/query/q', 'Must not contain the NUL character.'],
  ])('%s', async (query, pointer, detail) => {
    expect(await faultsOf(`/things/1${query}`)).toEqual([{ pointer, detail }]);
  });

  it.each(['x', '1.5', '%ff', '%00', '9007199254740993', '-'])('the path value %s', async (value) => {
    expect(await faultsOf(`/things/${value}`)).toMatchObject([{ pointer: '/path/id' }]);
  });

  it('names all faults of all parts at once (HTT-04)', async () => {
    const faults = await faultsOf(
      '/things/0?q=abcdef&x=1',
      { name: 5, 'a/b~c': { n: [1, 'x'] }, role: 'admin', ['__proto__x']: 1 },
      { 'x-hint': 'one' },
    );
    expect(faults.map(({ pointer }) => pointer).sort()).toEqual(
      [
        '/path/id',
        '/query/x',
        '/query/q',
        '/headers/x-hint',
        '/body/name',
        '/body/a~1b~0c/n/1',
        '/body/role',
        '/body/__proto__x',
      ].sort(),
    );
  });

  it('refuses __proto__ in a body like any unknown name', async () => {
    const answer = await call('/things/1', {
      method: 'POST',
      body: '{"name":"a","__proto__":{"role":"admin"}}',
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, await answer.json()]).toMatchObject([422, { errors: [{ pointer: '/body/__proto__' }] }]);
  });

  it('names what is missing', async () => {
    expect(await faultsOf('/things/1', {})).toEqual([{ pointer: '/body/name', detail: 'This is required.' }]);
  });

  it('is in Korean unless the request asks for another language', async () => {
    expect(await faultsOf('/things/1', {}, { 'accept-language': 'fr' })).toEqual([
      { pointer: '/body/name', detail: '필수 항목입니다.' },
    ]);
  });
});
