import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { releaseClock, setNow } from '../../../support/clock.ts';
import { exchangeCode, signInWith } from '../../../support/login-browser.ts';
import { inParallel } from '../../../support/race.ts';
import { sha256Base64url } from '../../../../src/platform/hash.ts';
import { payloadOf, refreshSuccessfully, type Tokens } from './sign-in.ts';

beforeEach(releaseClock);
const persona = { sub: 'exchange-1', email: 'exchange@example.org', emailVerified: true, name: 'Ex Change' };
const invalid = { status: 401, body: { code: 'auth.login_code_invalid' } };

describe('exchangeLoginCode', () => {
  describe('200', () => {
    it('answers tokens that work, in one round trip', async () => {
      const answer = await exchangeCode(await signInWith('google', persona));
      expect(answer.headers.get('x-d1-cost')).toContain('roundTrips=1,');
      const tokens = answer.body as Tokens;
      expect(tokens).toMatchObject({ tokenType: 'Bearer', accountStatus: 'active' });
      expect(payloadOf(tokens.accessToken)).toMatchObject({
        sub: tokens.userId,
        sid: tokens.sessionId,
        email: persona.email,
        role: 'user',
        aud: 'studymate-api',
      });
      const { status, body } = await request('GET', '/auth/sessions', { token: tokens.accessToken });
      expect(status).toBe(200);
      expect(body).toMatchObject({ items: [{ sessionId: tokens.sessionId, isCurrent: true, signedInWith: 'google' }] });
      await refreshSuccessfully(tokens.refreshToken);
    });

    it('says that the access token lives 15 minutes and the refresh token 30 days, which is true', async () => {
      const now = '2026-12-01T00:00:00.000Z';
      const address = await signInWith('google', persona);
      setNow(now);
      await env.DB.prepare('UPDATE login_codes SET expires_at = ?').bind('2026-12-01T00:00:30.000Z').run();
      const tokens = (await exchangeCode(address)).body as Tokens;
      expect(tokens).toMatchObject({
        accessTokenExpiresAt: '2026-12-01T00:15:00.000Z',
        refreshTokenExpiresAt: '2026-12-31T00:00:00.000Z',
      });
      expect(payloadOf(tokens.accessToken)['exp']).toBe(Date.parse(tokens.accessTokenExpiresAt) / 1000);
      expect(payloadOf(tokens.refreshToken)['exp']).toBe(Date.parse(tokens.refreshTokenExpiresAt) / 1000);
    });
  });

  describe('401', () => {
    it('accepts a code once, also for fifty parallel callers', async () => {
      const address = await signInWith('google', persona);
      const answers = await inParallel(50, () => exchangeCode(address));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(49);
    });

    it('refuses a wrong verifier and uses the code up', async () => {
      const address = await signInWith('google', persona);
      expect(await exchangeCode(address, 'w'.repeat(43))).toMatchObject(invalid);
      expect(await exchangeCode(address)).toMatchObject(invalid);
    });

    it('refuses a code after 60 seconds', async () => {
      const address = await signInWith('google', persona);
      setNow(new Date(Date.now() + 60_000).toISOString());
      expect(await exchangeCode(address)).toMatchObject(invalid);
    });

    it('refuses an unknown code', async () => {
      const address = new URL(`http://localhost:8787/?loginCode=${'x'.repeat(43)}`);
      expect(await exchangeCode(address)).toMatchObject(invalid);
    });
  });

  describe('403', () => {
    it('says that the account was suspended after the code was issued', async () => {
      const other = { sub: 'exchange-2' };
      const address = await signInWith('google', other);
      await env.DB.prepare(
        "UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = (SELECT user_id FROM auth_identities WHERE subject = ?)",
      )
        .bind(other.sub)
        .run();
      expect(await exchangeCode(address)).toMatchObject({ status: 403, body: { code: 'auth.account_suspended' } });
      expect(await exchangeCode(address)).toMatchObject(invalid);
    });
  });

  describe('what is stored', () => {
    it('is the hash of a code, not the code', async () => {
      const address = await signInWith('google', persona);
      const code = address.searchParams.get('loginCode') ?? '';
      const { results } = await env.DB.prepare('SELECT * FROM login_codes').all();
      expect(JSON.stringify(results)).not.toContain(code);
      expect(JSON.stringify(results)).toContain(await sha256Base64url(code));
    });
  });
});
