/** Headers that do not depend on the operation: CORS, caching, security, request id (HTT-10, HTT-11). */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { request } from '../support/app.ts';
import { nonEmpty } from '../support/nonempty.ts';

const ours = 'http://localhost:5173';
const foreign = [
  'https://evil.example',
  'null',
  'http://localhost:5173.evil.example',
  'http://localhost:517300',
  'https://localhost:5173',
  'http://LOCALHOST:5173',
  '',
];

describe('CORS', () => {
  it('lets the client read an answer and the headers it needs', async () => {
    const { headers } = await request('GET', '/health', { headers: { origin: ours } });
    expect(headers.get('access-control-allow-origin')).toBe(ours);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    const exposed = (headers.get('access-control-expose-headers') ?? '').split(', ');
    expect(exposed).toEqual([
      'Content-Language',
      'ETag',
      'Idempotency-Replayed',
      'Location',
      'RateLimit-Policy',
      'Retry-After',
      'X-Request-Id',
    ]);
  });

  it.each(['/health', '/users/me', '/nothing'])('lets the client read errors too: %s', async (path) => {
    expect((await request('GET', path, { headers: { origin: ours } })).headers.get('access-control-allow-origin')).toBe(
      ours,
    );
  });

  it.each(foreign)('sends no CORS header for the origin %s', async (origin) => {
    const { headers } = await request('GET', '/health', { headers: { origin } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('sends Vary: Origin on every answer', async () => {
    for (const headers of [{}, { origin: ours }, { origin: 'https://evil.example' }]) {
      expect((await request('GET', '/health', { headers })).headers.get('vary')).toContain('Origin');
    }
  });

  it('answers a preflight with the methods of the path, to be cached', async () => {
    const { status, headers } = await request('OPTIONS', '/users/me', {
      headers: {
        origin: ours,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(ours);
    expect(headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(headers.get('access-control-allow-headers')).toMatch(/Authorization.*Idempotency-Key.*If-Match/);
    expect(Number(headers.get('access-control-max-age'))).toBeGreaterThan(600);
  });

  it.each(foreign)('refuses the preflight of %s', async (origin) => {
    const { headers } = await request('OPTIONS', '/users/me', {
      headers: { origin, 'access-control-request-method': 'PATCH' },
    });
    expect(nonEmpty([...headers.keys()], 'headers').filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('security headers', () => {
  it.each(['/health', '/users/me', '/nothing'])('are on every answer: %s', async (path) => {
    const { headers } = await request('GET', path);
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('Cache-Control', () => {
  it.each(['/users/me', '/users/me/settings', '/auth/sessions', '/users/me/blocks'])(
    'keeps %s out of every cache',
    async (path) => {
      expect((await request('GET', path, { as: 'mina' })).headers.get('cache-control')).toMatch(/^private, no-store/);
    },
  );

  it('fault-R7: keeps the ETag of private data strong, because If-Match refuses weak ones', async () => {
    const headers = async (path: string) => (await request('GET', path, { as: 'mina' })).headers;
    expect((await headers('/users/me')).get('cache-control')).toBe('private, no-store, no-transform');
    expect((await headers('/users/me/blocks')).get('cache-control')).toBe('private, no-store');
  });

  it('keeps errors out of every cache', async () => {
    expect((await request('GET', '/reference/colours')).headers.get('cache-control')).toBe('private, no-store');
  });
});

describe('X-Request-Id', () => {
  it('is made by us, whatever the caller sends, and is repeated in the problem', async () => {
    const answer = await request('GET', '/users/me', { headers: { 'x-request-id': 'mine' } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(answer.body).toMatchObject({ requestId: answer.headers.get('x-request-id') });
  });
});

describe('problems', () => {
  it('come in the language of the reader', async () => {
    const korean = await request('GET', '/users/me', { headers: { 'accept-language': 'ko-KR,en;q=0.8' } });
    const english = await request('GET', '/users/me', { headers: { 'accept-language': 'fr, en-GB;q=0.8, ko;q=0.1' } });
    expect([korean.headers.get('content-language'), english.headers.get('content-language')]).toEqual(['ko', 'en']);
    expect(korean.body).toMatchObject({ title: '로그인이 필요합니다', code: 'auth.token_missing' });
    expect(english.body).toMatchObject({ title: 'Sign-in required', code: 'auth.token_missing' });
  });

  it('say how to authenticate: without an error for a missing token, with one for a bad token', async () => {
    expect((await request('GET', '/users/me')).headers.get('www-authenticate')).toBe('Bearer realm="STUDYMATE"');
    expect((await request('GET', '/users/me', { token: 'a.b.c' })).headers.get('www-authenticate')).toBe(
      'Bearer realm="STUDYMATE", error="invalid_token"',
    );
  });
});

describe('X-D1-Cost', () => {
  it('is sent in development, where these tests run', async () => {
    expect(env.ENVIRONMENT).toBe('development');
    expect((await request('GET', '/users/me', { as: 'mina' })).headers.get('x-d1-cost')).toMatch(
      /^roundTrips=1, statements=\d+, rowsRead=\d+, rowsWritten=0$/,
    );
  });
});
