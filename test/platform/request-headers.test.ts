/** Headers and methods that no client of ours sends. They have no effect, are refused, or cannot be sent at all. */
import { describe, expect, it } from 'vitest';
import { request } from '../support/app.ts';

/** Requests Mina's own profile with these headers. */
const requestWith = (headers: Readonly<Record<string, string>>) => request('GET', '/users/me', { as: 'mina', headers });
const many = (count: number, value: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`x-random-${index}`, value]));

describe('headers that change nothing', () => {
  it.each([
    ['an Accept that names nothing we have (RFC 9110 12.4.1)', { accept: 'application/cats' }],
    ['an Accept that is none', { accept: 'cats' }],
    ['a header we do not know', { 'x-unknown': 'value' }],
    ['two hundred headers we do not know', many(200, 'abc123')],
    ['two hundred headers full of signs', many(200, '!#$%&*+-^_`|~')],
    ['an empty header', { 'if-none-match': '' }],
    ['a header of spaces', { 'accept-language': '   ' }],
    ['a language nobody speaks', { 'accept-language': 'xx-CATS;q=9, *;q=-1' }],
    ['fault-R14: a long list of languages', { 'accept-language': 'fr,'.repeat(2000) }],
  ])('%s', async (_what, headers) => {
    expect((await requestWith(headers)).status).toBe(200);
  });

  it('an empty If-Match: the runtime does not pass it on, so the change is made', async () => {
    const change = (ifMatch: string) =>
      request('PATCH', '/users/me/settings', {
        as: 'mina',
        headers: { 'content-type': 'application/merge-patch+json', 'if-match': ifMatch },
        body: JSON.stringify({ interface: { language: 'ko' } }),
      });
    expect((await change('')).status).toBe(200);
    expect((await change('"none"')).status).toBe(412);
  });

  it('the same header twice, with blanks around it', async () => {
    const etag = (await requestWith({})).headers.get('etag') ?? '';
    expect((await requestWith({ 'if-none-match': `"other", ${etag}` })).status).toBe(304);
    expect((await requestWith({ 'if-none-match': `  ${etag}  ` })).status).toBe(304);
  });
});

describe('headers that are refused', () => {
  it.each(['cats', '3', '"3'])('fault-R7: %s is no ETag', async (value) => {
    const answer = await requestWith({ 'if-none-match': value, 'accept-language': 'en' });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'request.invalid',
        errors: [{ pointer: '/headers/if-none-match', detail: expect.stringContaining('ETags in double quotes') }],
      },
    });
  });
});

describe('headers that cannot be sent', () => {
  it.each([
    ['a line end', 'a\r\nset-cookie: x=1'],
    ['NUL', 'a\0b'],
  ])('%s', (_what, value) => {
    expect(() => new Headers({ 'x-hint': value })).toThrow(TypeError);
  });
});

describe('headers that only this runtime sends, without harm', () => {
  it.each([
    'Z\u0351\u036b\u0343algo',
    '\u0915\u094d\u0937\u093f',
    '\u{1F600}',
    'a\u200b\ufeffb',
    '\u0001',
    'a\u0001',
    '\u00e9'.repeat(50),
  ])('%j', async (value) => {
    for (const name of ['accept-language', 'if-none-match', 'x-hint'])
      expect([200, 422]).toContain((await requestWith({ [name]: value })).status);
  });

  it('accepts a header name with a zero-width space', async () => {
    expect((await requestWith({ 'x-\u200bhint': 'a' })).status).toBe(200);
  });
});

describe('methods of other protocols', () => {
  it.each(['PROPFIND', 'MKCOL', 'LOCK', 'SEARCH'])('%s is answered with 405', async (method) => {
    const answer = await request(method, '/users/me', { as: 'mina' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, expect.stringContaining('GET')]);
  });

  it('an unknown method cannot be sent', () => {
    expect(() => new Request('http://localhost/', { method: 'CATS' })).toThrow(TypeError);
  });
});
