import { describe, expect, it } from 'vitest';
import { request } from '../support/app.ts';
import { isLocalOrigin } from '../../src/platform/http/local-origin.ts';

describe('origins of the developer’s machine', () => {
  it.each(['http://localhost:8900', 'http://127.0.0.1:3000', 'http://[::1]:5173', 'http://localhost'])(
    'fault-R11: %s may call in development, and nowhere else',
    (origin) => {
      expect(isLocalOrigin({ ENVIRONMENT: 'development' }, origin)).toBe(true);
      expect(isLocalOrigin({ ENVIRONMENT: 'staging' }, origin)).toBe(false);
      expect(isLocalOrigin({ ENVIRONMENT: 'production' }, origin)).toBe(false);
    },
  );

  it.each(['http://localhost.evil.example', 'http://evil.example:8900', 'https://localhost@evil.example', 'null', ''])(
    'refuses %s',
    (origin) => expect(isLocalOrigin({ ENVIRONMENT: 'development' }, origin)).toBe(false),
  );

  it('fault-R11: a page on another port may read answers and receive a sign-in', async () => {
    const { headers } = await request('GET', '/health', { headers: { origin: 'http://localhost:8900' } });
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:8900');
    const query = { returnTo: 'http://localhost:8900/welcome', codeChallenge: 'a'.repeat(43) };
    expect((await request('GET', '/auth/naver/login', { query })).status).toBe(302);
  });
});
