import { describe, expect, it } from 'vitest';
import { referenceLists } from '../../../../src/reference/lists.ts';
import { request } from '../../../support/app.ts';

type Body = { list: string; items: { code: string; name: string }[] };

describe('getReferenceList', () => {
  describe('200', () => {
    it.each(Object.keys(referenceLists))('ONB-08 answers %s in both languages with the same codes', async (list) => {
      const [korean, english] = await Promise.all(
        ['ko', 'en'].map((language) =>
          request('GET', `/reference/${list}`, { headers: { 'accept-language': language } }),
        ),
      );
      expect([korean?.headers.get('content-language'), english?.headers.get('content-language')]).toEqual(['ko', 'en']);
      const codes = (body: unknown) => (body as Body).items.map(({ code }) => code);
      expect(codes(korean?.body)).toEqual(codes(english?.body));
    });

    it('ONB-08 lets every cache keep the list for an hour, separately for each language (HTT-11)', async () => {
      const korean = await request('GET', '/reference/topics');
      const english = await request('GET', '/reference/topics', { headers: { 'accept-language': 'en' } });
      expect(korean.headers.get('cache-control')).toBe('public, max-age=3600');
      expect(korean.headers.get('vary')).toContain('Accept-Language');
      expect(korean.headers.get('etag')).not.toBe(english.headers.get('etag'));
    });
  });

  describe('304', () => {
    it('repeats the caching headers of the list', async () => {
      const { headers } = await request('GET', '/reference/topics');
      const known = { 'if-none-match': headers.get('etag') ?? '' };
      const answer = await request('GET', '/reference/topics', { headers: known });
      for (const name of ['etag', 'cache-control', 'content-language', 'vary'])
        expect(answer.headers.get(name), name).toBe(headers.get(name));
    });

    it('ONB-08 does not take the ETag of the other language for its own', async () => {
      const { headers } = await request('GET', '/reference/topics');
      const known = { 'if-none-match': headers.get('etag') ?? '' };
      expect((await request('GET', '/reference/topics', { headers: known })).status).toBe(304);
      expect(
        (await request('GET', '/reference/topics', { headers: { ...known, 'accept-language': 'en' } })).status,
      ).toBe(200);
    });
  });

  describe('422', () => {
    it('says which lists there are', async () => {
      const answer = await request('GET', '/reference/colours', { headers: { 'accept-language': 'en' } });
      expect(answer.body).toMatchObject({
        errors: [{ pointer: '/path/list', detail: expect.stringContaining('topics') }],
      });
    });
  });
});
