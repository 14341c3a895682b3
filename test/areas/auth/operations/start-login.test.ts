import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it } from 'vitest';
import { beginSignIn, clientVerifier, returnTo } from '../../../support/login-browser.ts';
import { request } from '../../../support/app.ts';
import { sha256Base64url } from '../../../../src/platform/hash.ts';
import { codeOf } from './sign-in.ts';

const providersIssuer = env.GOOGLE_ISSUER;
afterEach(() => {
  env.GOOGLE_ISSUER = providersIssuer;
});

describe('startLogin', () => {
  describe('302', () => {
    it('redirects to the discovered address of Google with code flow, PKCE by S256, state, nonce and our own callback', async () => {
      const { answer, location } = await beginSignIn('google');
      expect(answer.status).toBe(302);
      const { origin, pathname, searchParams } = new URL(location);
      expect(origin + pathname).toBe(`${env.GOOGLE_ISSUER}/auth`);
      expect(Object.fromEntries(searchParams)).toEqual({
        response_type: 'code',
        client_id: 'development-google',
        scope: 'openid email profile',
        code_challenge_method: 'S256',
        redirect_uri: 'http://localhost:8787/api/v2/auth/google/callback',
        state: expect.stringMatching(/^[\w-]{43}$/),
        nonce: expect.stringMatching(/^[\w-]{43}$/),
        code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      });
    });

    it('redirects to the configured address of Naver with state and PKCE', async () => {
      const { location } = await beginSignIn('naver');
      const { origin, pathname, searchParams } = new URL(location);
      expect(origin + pathname).toBe(env.NAVER_AUTHORIZATION_ENDPOINT);
      expect([...searchParams.keys()].sort()).toEqual([
        'client_id',
        'code_challenge',
        'code_challenge_method',
        'redirect_uri',
        'response_type',
        'state',
      ]);
    });

    it('keeps one verifier for the client and another for the provider', async () => {
      const { location } = await beginSignIn('google');
      expect(new URL(location).searchParams.get('code_challenge')).not.toBe(await sha256Base64url(clientVerifier));
    });

    it('CSR-01 puts the state into a cookie that only this host gets, scripts cannot read and other sites cannot send', async () => {
      const { answer } = await beginSignIn('google');
      const [value = '', ...attributes] = (answer.headers.get('set-cookie') ?? '').split('; ');
      expect(value).toMatch(/^__Host-login-[\w-]{16}=[\w-]+\.[\w-]{43}$/);
      expect(attributes).toEqual(['Max-Age=600', 'Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']);
    });

    it('encrypts the cookie, so that it shows nothing of the sign-in', async () => {
      const { cookie, location } = await beginSignIn('google');
      const parts = cookie
        .split('=')
        .slice(1)
        .join('=')
        .split('.')
        .map((part) => atob(part.replaceAll('-', '+').replaceAll('_', '/')))
        .join(' ');
      expect(parts).not.toContain('welcome');
      expect(parts).not.toContain(new URL(location).searchParams.get('state'));
    });

    it('shares nothing between two sign-ins', async () => {
      const [one, two] = [
        new URL((await beginSignIn('google')).location),
        new URL((await beginSignIn('google')).location),
      ];
      for (const name of ['state', 'nonce', 'code_challenge'])
        expect(one.searchParams.get(name)).not.toBe(two.searchParams.get(name));
    });

    it.each([
      'http://localhost:8787/',
      'http://localhost:8787/deep/page?x=1#part',
      'http://LOCALHOST:8787/',
      'http://localhost:5173/a/../b',
    ])('returns to %s', async (address) => {
      expect((await beginSignIn('google', { returnTo: address })).answer.status).toBe(302);
    });
  });

  describe('422', () => {
    it.each([
      'http://evil.example/',
      'http://localhost:8787.evil.example/',
      'http://localhost:8787@evil.example/',
      'http://user:pass@localhost:8787/',
      'http://localhost:87870/',
      'https://localhost:8787/',
      'http://sub.localhost:8787/',
      'http://localhost:8787%2eevil.example/',
      'http://localhost:8787/%2f%2fevil.example',
      'http://localhost:8787/a%5c..%5cb',
      'javascript:alert(1)',
      'data:text/html,x',
      'http:\\\\evil.example',
      '//evil.example/',
      '/welcome',
    ])('never returns to %s', async (address) => {
      const { answer } = await beginSignIn('google', { returnTo: address });
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({ errors: [{ pointer: '/query/returnTo' }] });
      expect(answer.headers.get('set-cookie')).toBeNull();
    });

    it('answers a code of its own for a well-formed address that is not on the list', async () => {
      expect(codeOf((await beginSignIn('google', { returnTo: 'https://evil.example/' })).answer)).toBe(
        'auth.return_target_refused',
      );
    });

    it('refuses a sign-in without a challenge', async () => {
      expect(await request('GET', '/auth/google/login', { query: { returnTo } })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/query/codeChallenge' }] },
      });
    });
  });

  describe('503', () => {
    it.each([
      ['has no discovery document', `${providersIssuer}/nothing`],
      ['is plain http and not on loopback', 'http://provider.example'],
    ])('answers 503 for a provider that %s', async (_, issuer) => {
      env.GOOGLE_ISSUER = issuer;
      expect(codeOf((await beginSignIn('google')).answer)).toBe('server.unavailable');
    });
  });
});
