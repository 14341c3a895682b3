/** Attacks on access tokens, one test for each case (RFC 8725; JWT-01, JWT-02, JWT-03, JWT-05). */
import { env } from 'cloudflare:workers';
import { CompactSign, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { describe, expect, it } from 'vitest';
import { authenticate } from '../../../../src/areas/auth/tokens/authenticate.ts';
import { systemClock } from '../../../../src/platform/time/clock.ts';
import { request } from '../../../support/app.ts';
import { people } from '../../../support/people.ts';
import { secrets } from '../../../support/secrets.ts';
import { legacyTokenFor, tokenFor } from '../../../support/tokens.ts';
import { refreshTokens, signIn } from './sign-in.ts';

const key = new TextEncoder().encode(secrets.JWT_SECRET);
const now = () => Math.floor(Date.now() / 1000);
const claims = (): JWTPayload => ({
  iss: 'https://api.languagemate.kr',
  aud: 'studymate-api',
  sub: people.mina.id,
  sid: people.mina.sessionId,
  jti: crypto.randomUUID(),
  email: people.mina.email,
  role: 'user',
  iat: now(),
  exp: now() + 900,
});

/** Sends a request with a token. Returns the status, the problem code and the `WWW-Authenticate` header. */
async function answerTo(token: string): Promise<{ status: number; code: unknown; challenge: string | null }> {
  const { status, body, headers } = await request('GET', '/auth/sessions', { token });
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return { status, code, challenge: headers.get('www-authenticate') };
}

const invalid = {
  status: 401,
  code: 'auth.token_invalid',
  challenge: expect.stringContaining('error="invalid_token"'),
};
const expired = { ...invalid, code: 'auth.token_expired' };
const signWithHeader = (header: Record<string, unknown>, payload = claims()) =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'HS512', typ: 'at+jwt', ...header })
    .sign(key);

describe('access tokens', () => {
  describe('200', () => {
    it('accepts a new token', async () => {
      expect(await answerTo(await tokenFor('mina'))).toMatchObject({ status: 200 });
    });
    it.each(['USER', 'user', 'ADMIN', 'Admin'])(
      'accepts a token of the existing service, with the role %s',
      async (role) => {
        expect(await answerTo(await legacyTokenFor('mina', { role }))).toMatchObject({ status: 200 });
      },
    );
    it('accepts the scheme Bearer in any case', async () => {
      const headers = { authorization: `bearer ${await tokenFor('mina')}` };
      expect(await request('GET', '/auth/sessions', { headers })).toMatchObject({ status: 200 });
    });
    it('JWT-02 accepts an issuing clock that is up to 60 seconds ahead', async () => {
      expect(await answerTo(await tokenFor('mina', { claims: { iat: now() + 60, nbf: now() + 60 } }))).toMatchObject({
        status: 200,
      });
    });
  });

  describe('401', () => {
    it('tells a request without a token to sign in, without an error about a token', async () => {
      const { status, body, headers } = await request('GET', '/auth/sessions');
      expect({ status, body }).toMatchObject({ status: 401, body: { code: 'auth.token_missing' } });
      expect(headers.get('www-authenticate')).not.toContain('error=');
    });
    it.each([
      'Bearer',
      'Bearer ',
      'Basic bWluYTptaW5h',
      'Bearer a.b',
      'Bearer a.b.c.d',
      'Bearer a.b.c d.e.f',
      'Bearer ..',
    ])('refuses the header "%s"', async (authorization) => {
      expect(await request('GET', '/auth/sessions', { headers: { authorization } })).toMatchObject({
        status: 401,
        body: { code: 'auth.token_invalid' },
      });
    });

    it('JWT-01 refuses alg none', async () => {
      expect(await answerTo(new UnsecuredJWT(claims()).encode())).toMatchObject(invalid);
    });
    it('JWT-01 refuses alg none in capitals with our own signature', async () => {
      const [, payload, signature] = (await tokenFor('mina')).split('.');
      expect(
        await answerTo(`${btoa('{"alg":"NONE","typ":"at+jwt"}').replace(/=+$/, '')}.${payload}.${signature}`),
      ).toMatchObject(invalid);
    });
    it.each(['HS256', 'HS384'])('JWT-01 refuses %s with the right secret', async (alg) => {
      const wider = new TextEncoder().encode(secrets.JWT_SECRET);
      expect(
        await answerTo(await new SignJWT(claims()).setProtectedHeader({ alg, typ: 'at+jwt' }).sign(wider)),
      ).toMatchObject(invalid);
    });
    it.each(['RS256', 'ES256', 'EdDSA'])('JWT-01 refuses %s with a key of the sender', async (alg) => {
      const { privateKey } = await generateKeyPair(alg);
      expect(
        await answerTo(await new SignJWT(claims()).setProtectedHeader({ alg, typ: 'at+jwt' }).sign(privateKey)),
      ).toMatchObject(invalid);
    });
    it.each([
      ['kid', 'another-key'],
      ['kid', '../../dev/null'],
      ['kid', "x' OR '1'='1"],
      ['jku', 'https://evil.example/keys'],
      ['x5u', 'https://evil.example/cert'],
      ['jwk', { kty: 'oct', k: 'AAAA' }],
      ['x5c', ['MIIB']],
      ['zip', 'DEF'],
    ])('JWT-01 refuses a header that names its key (%s)', async (name, value) => {
      expect(await answerTo(await signWithHeader({ [name]: value }))).toMatchObject(invalid);
    });
    it('JWT-01 refuses a wrong key', async () => {
      expect(
        await answerTo(
          await tokenFor('mina', { secret: 'another-secret-another-secret-another-secret-another-secret-12345' }),
        ),
      ).toMatchObject(invalid);
    });
    it('JWT-01 refuses a changed payload', async () => {
      const [header, , signature] = (await tokenFor('mina')).split('.');
      const admin = btoa(JSON.stringify({ ...claims(), role: 'admin' })).replace(/=+$/, '');
      expect(await answerTo(`${header}.${admin}.${signature}`)).toMatchObject(invalid);
    });
    it('JWT-01 refuses a signature that is cut off', async () => {
      expect(await answerTo((await tokenFor('mina')).slice(0, -20))).toMatchObject(invalid);
    });

    it.each<[string, JWTPayload]>([
      ['a wrong issuer', { iss: 'https://evil.example' }],
      ['a wrong audience', { aud: 'another-api' }],
      ['a subject that is no UUID', { sub: '1' }],
      ['an unknown role', { role: 'root' }],
    ])('JWT-02 refuses a new token with %s', async (_, changed) => {
      expect(await answerTo(await tokenFor('mina', { claims: changed }))).toMatchObject(invalid);
    });
    it.each(['iss', 'aud', 'sub', 'sid', 'jti', 'role', 'iat', 'exp'])(
      'JWT-02 refuses a new token without %s',
      async (name) => {
        const { [name]: _left, ...rest } = claims();
        expect(await answerTo(await signWithHeader({}, rest))).toMatchObject(invalid);
      },
    );
    it.each(['JWT', 'jwt', 'rt+jwt', 'id+jwt', 'at', ''])(
      'JWT-02 refuses a new token of the type "%s"',
      async (typ) => {
        expect(await answerTo(await tokenFor('mina', { header: { typ } }))).toMatchObject(invalid);
      },
    );
    it('JWT-02 refuses an expired token, and the code says so', async () => {
      expect(await answerTo(await tokenFor('mina', { claims: { iat: now() - 1000, exp: now() - 100 } }))).toMatchObject(
        expired,
      );
    });
    it('JWT-02 refuses a token from the very second of its end', async () => {
      expect(await answerTo(await tokenFor('mina', { claims: { iat: now() - 900, exp: now() } }))).toMatchObject(
        expired,
      );
      expect(await answerTo(await tokenFor('mina', { claims: { iat: now() - 900, exp: now() + 1 } }))).toMatchObject({
        status: 200,
      });
    });
    it.each<[string, () => JWTPayload]>([
      ['nbf', () => ({ nbf: now() + 61 })],
      ['iat', () => ({ iat: now() + 61, exp: now() + 900 })],
    ])('JWT-02 refuses a %s more than 60 seconds ahead', async (_, changed) => {
      expect(await answerTo(await tokenFor('mina', { claims: changed() }))).toMatchObject(invalid);
    });
    it('JWT-02 refuses a life longer than a day', async () => {
      expect(await answerTo(await tokenFor('mina', { claims: { exp: now() + 86_401 } }))).toMatchObject(invalid);
      expect(await answerTo(await legacyTokenFor('mina', { exp: now() + 10 * 365 * 86_400 }))).toMatchObject(invalid);
    });
    it.each<[string, unknown]>([
      ['text', '9999999999'],
      ['null', null],
      ['a list', [9_999_999_999]],
    ])('JWT-02 refuses an end that is %s', async (_, exp) => {
      expect(await answerTo(await signWithHeader({}, { ...claims(), exp: exp as number }))).toMatchObject(invalid);
    });

    it('JWT-03 refuses the refresh token of the existing service as an access token', async () => {
      const refresh = {
        type: 'refresh',
        jti: crypto.randomUUID(),
        email: undefined,
        role: undefined,
        permissions: undefined,
        exp: now() + 604_800,
      };
      expect(await answerTo(await legacyTokenFor('mina', refresh))).toMatchObject(invalid);
      expect(await answerTo(await legacyTokenFor('mina', { ...refresh, exp: now() + 3600 }))).toMatchObject(invalid);
      expect(await answerTo(await legacyTokenFor('mina', { type: 'refresh' }))).toMatchObject(invalid);
    });
    it('JWT-03 refuses an e-mail token of the existing service as an access token', async () => {
      expect(await answerTo(await legacyTokenFor('mina', { role: undefined, permissions: undefined }))).toMatchObject(
        invalid,
      );
    });
    it('JWT-03 refuses our refresh token as an access token, and the reverse', async () => {
      const { accessToken, refreshToken } = await signIn();
      expect(await answerTo(refreshToken)).toMatchObject(invalid);
      expect(await refreshTokens(accessToken)).toMatchObject({
        status: 401,
        problem: { code: 'auth.refresh_invalid' },
      });
    });
  });

  it('JWT-05 accepts tokens of the old key until they expire, and refuses them when the key is removed', async () => {
    const old = await tokenFor('mina');
    const call = new Request('http://localhost/', { headers: { authorization: `Bearer ${old}` } });
    const next = 'the-next-jwt-secret-the-next-jwt-secret-the-next-jwt-secret-0002';
    const during = { ...env, JWT_SECRET: next, JWT_SECRET_PREVIOUS: secrets.JWT_SECRET };
    expect(await authenticate(call, { env: during, clock: systemClock })).toMatchObject({ userId: people.mina.id });
    expect(await authenticate(call, { env: { ...env, JWT_SECRET: next }, clock: systemClock })).toMatchObject({
      problem: 'auth.token_invalid',
    });
    const fresh = new Request('http://localhost/', {
      headers: { authorization: `Bearer ${await tokenFor('mina', { secret: next })}` },
    });
    expect(await authenticate(fresh, { env: during, clock: systemClock })).toMatchObject({ userId: people.mina.id });
  });
});
