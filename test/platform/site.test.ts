/** What browsers ask for beside the API: pages of problems, robots.txt, an icon, and addresses that do not exist. */
import { describe, expect, it } from 'vitest';
import { problems } from '../../generated/problems/catalogue.ts';
import { checkedFetch, origin, request } from '../support/app.ts';
import { nonEmpty } from '../support/nonempty.ts';

const asBrowser = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8', 'accept-language': 'en' };
const open = (path: string, init: RequestInit = {}) =>
  checkedFetch(`${origin}${path}`, { headers: asBrowser, redirect: 'manual', ...init });
const typeOf = (answer: Response) => answer.headers.get('content-type');

describe('the page of a problem', () => {
  it.each(['/docs/problems', '/docs/problems/profile.missing'])('%s is shown', async (path) => {
    expect((await open(path)).status).toBe(200);
  });

  it('is there for every problem, in both languages', async () => {
    for (const code of nonEmpty(Object.keys(problems), 'problems')) {
      for (const locale of ['en', 'ko'] as const) {
        const answer = await open(`/docs/problems/${code}?lang=${locale}`);
        expect([answer.status, answer.headers.get('content-language')], code).toEqual([200, locale]);
        expect(await answer.text()).toContain(`<dd><code>${code}</code></dd>`);
      }
    }
  });

  it.each([
    '/docs/problems/profile.missing/x',
    '/docs/problems/profile.missing/',
    '/docs/problems//profile.missing',
    '/docs/problems/none',
    '/docs/problems/toString',
    '/docs/problems/profile.missing.en',
  ])('fault-R14: %s is no such page', async (path) => {
    expect((await open(path)).status).toBe(404);
  });
});

describe('files that browsers ask for by themselves', () => {
  it('fault-R14: favicon.ico leads to the logo', async () => {
    const answer = await open('/favicon.ico');
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/assets/logo.svg']);
  });

  it('fault-R14: robots.txt keeps search engines out of the API', async () => {
    const answer = await open('/robots.txt');
    expect([answer.status, typeOf(answer)]).toEqual([200, expect.stringContaining('text/plain')]);
    expect(await answer.text()).toBe('User-agent: *\nDisallow: /api/\n');
  });
});

describe('an address that does not exist', () => {
  it.each(['/nothing', '/docs/nothing', '/docs/problems/none', '/apis'])(
    'fault-R14: %s is answered to a browser with a page in its language, without scripts',
    async (path) => {
      const answer = await open(path);
      expect([answer.status, typeOf(answer)]).toEqual([404, 'text/html; charset=utf-8']);
      expect(answer.headers.get('content-language')).toBe('en');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await answer.text()).toContain('There is no page at this address.');
      const korean = await open(path, { headers: { ...asBrowser, 'accept-language': 'ko' } });
      expect(await korean.text()).toContain('이 주소에는 페이지가 없습니다.');
      expect(await (await open(path, { method: 'HEAD' })).text()).toBe('');
    },
  );

  it('fault-R14: is answered to a program with a problem', async () => {
    for (const headers of [{}, { accept: '*/*' }, { accept: 'application/json' }]) {
      const answer = await open('/nothing', { headers });
      expect([answer.status, typeOf(answer)]).toEqual([404, 'application/problem+json']);
    }
  });

  it.each(['/api', '/api/', '/api/v1/health', '/api/v2/nothing', '/api/v2/users/me/nothing'])(
    'fault-R14: %s is answered with a problem to browsers too',
    async (path) => {
      const answer = await open(path);
      expect([answer.status, typeOf(answer)]).toEqual([404, 'application/problem+json']);
    },
  );

  it('fault-R14: a refusal of the API stays a problem, whatever Accept says', async () => {
    const refused = await request('GET', '/users/me', { headers: asBrowser });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([401, 'application/problem+json']);
    const method = await request('DELETE', '/health', { headers: asBrowser });
    expect([method.status, method.headers.get('content-type')]).toEqual([405, 'application/problem+json']);
  });
});
