import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { origin, request } from '../../../support/app.ts';
import { releaseClock, setNow } from '../../../support/clock.ts';
import {
  beginSignIn,
  returnToCallback,
  exchangeCode,
  signInWith,
  followToProvider,
} from '../../../support/login-browser.ts';
import { people } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { codeOf, type Tokens } from './sign-in.ts';

// The provider's external server uses the real time.
beforeEach(releaseClock);

let count = 0;
/** Returns a new user who exists at the provider but not in the database. */
function stranger(): { sub: string; email: string; emailVerified: boolean; name: string } {
  count += 1;
  return { sub: `subject-${count}`, email: `stranger-${count}@example.org`, emailVerified: true, name: 'Sora Lee' };
}

async function accounts(email: string): Promise<Record<string, unknown>[]> {
  const found = await env.DB.prepare(
    'SELECT id, email_verified, english_name, native_name, status FROM user_profiles WHERE email = ? ORDER BY created_at, id',
  )
    .bind(email)
    .all();
  return found.results;
}

async function userIdAfter(address: URL): Promise<string> {
  const answer = await exchangeCode(address);
  expect(answer.status).toBe(200);
  return (answer.body as Tokens).userId;
}

describe('finishLogin', () => {
  describe('302', () => {
    it('creates the account at the first sign-in with Google, with the verified address and the name', async () => {
      const persona = stranger();
      const address = await signInWith('google', persona);
      expect(address.href).toMatch(/^http:\/\/localhost:8787\/welcome\?from=test&loginCode=[\w-]{43}$/);
      const userId = await userIdAfter(address);
      expect(await accounts(persona.email)).toEqual([
        { id: userId, email_verified: 1, english_name: 'Sora Lee', native_name: null, status: 'active' },
      ]);
    });

    it('creates the account at the first sign-in with Naver; the address is unverified, a Korean name is the native name', async () => {
      const persona = { ...stranger(), name: '이소라' };
      const userId = await userIdAfter(await signInWith('naver', persona));
      expect(await accounts(persona.email)).toEqual([
        { id: userId, email_verified: 0, english_name: null, native_name: '이소라', status: 'active' },
      ]);
    });

    it.each(['google', 'naver'] as const)(
      'finds the same account at the second sign-in with %s, even after the address has changed',
      async (provider) => {
        const persona = stranger();
        const first = await userIdAfter(await signInWith(provider, persona));
        expect(await userIdAfter(await signInWith(provider, { ...persona, email: 'moved@example.org' }))).toBe(first);
      },
    );

    it('joins a verified address to the account that has verified it', async () => {
      const persona = { ...stranger(), email: people.mina.email.toUpperCase() };
      expect(await userIdAfter(await signInWith('google', persona))).toBe(people.mina.id);
      expect(await userIdAfter(await signInWith('google', persona))).toBe(people.mina.id);
      const { results } = await env.DB.prepare(
        "SELECT kind FROM security_events WHERE user_id = ? AND kind <> 'signed_in'",
      )
        .bind(people.mina.id)
        .all();
      expect(results).toEqual([{ kind: 'identity_linked' }]);
    });

    it.each([
      ['Naver, whose addresses nobody verified', 'naver', true],
      ['Google, when it says the address is not verified', 'google', false],
    ] as const)('%s never joins the account with the same address', async (_, provider, emailVerified) => {
      const persona = { ...stranger(), email: people.jisoo.email, emailVerified };
      expect(await userIdAfter(await signInWith(provider, persona))).not.toBe(people.jisoo.id);
    });

    it('never joins a verified address to an account that only claims it', async () => {
      const squatter = stranger();
      const first = await userIdAfter(await signInWith('naver', squatter));
      const owner = await userIdAfter(await signInWith('google', { ...stranger(), email: squatter.email }));
      expect(owner).not.toBe(first);
      expect(await accounts(squatter.email)).toHaveLength(2);
    });

    it('fault-X9: never joins a second user of the same provider, to whom the address was given', async () => {
      const former = stranger();
      const first = await userIdAfter(await signInWith('google', former));
      const second = await userIdAfter(await signInWith('google', { ...former, sub: `${former.sub}-successor` }));
      expect(second).not.toBe(first);
      expect(await accounts(former.email)).toMatchObject([{ email_verified: 1 }, { email_verified: 0 }]);
      // Both keep their own accounts.
      expect(await userIdAfter(await signInWith('google', former))).toBe(first);
      expect(await userIdAfter(await signInWith('google', { ...former, sub: `${former.sub}-successor` }))).toBe(second);
    });

    it('fault-X9: creates two accounts for two users of one provider who come at once with one address', async () => {
      const [one, other] = [stranger(), stranger()].map((persona) => ({ ...persona, email: 'given@example.org' }));
      if (one === undefined || other === undefined) throw new Error('two users');
      const addresses = await inParallel(10, (index) => signInWith('google', index % 2 === 0 ? one : other));
      expect(new Set(await Promise.all(addresses.map(userIdAfter))).size).toBe(2);
      expect(
        (await accounts('given@example.org')).filter(({ email_verified: verified }) => verified === 1),
      ).toHaveLength(1);
    });

    it('fault-X9: joins no address that Google does not give out itself', async () => {
      const persona = { ...stranger(), email: people.jisoo.email, hd: null };
      expect(await userIdAfter(await signInWith('google', persona))).not.toBe(people.jisoo.id);
      expect(await userIdAfter(await signInWith('google', { ...stranger(), email: people.jisoo.email }))).toBe(
        people.jisoo.id,
      );
    });

    it('fault-X9: joins no address of a domain that the Workspace of the user does not host', async () => {
      const address = await signInWith('google', { ...stranger(), email: people.jisoo.email, hd: 'evil.example' });
      expect(await userIdAfter(address)).not.toBe(people.jisoo.id);
    });

    it('creates two accounts for the same subject at two providers', async () => {
      const persona = stranger();
      const atGoogle = await userIdAfter(await signInWith('google', persona));
      expect(await userIdAfter(await signInWith('naver', persona))).not.toBe(atGoogle);
    });

    it('creates one account for ten parallel first sign-ins', async () => {
      const persona = stranger();
      const addresses = await inParallel(10, () => signInWith('google', persona));
      const ids = await Promise.all(addresses.map(userIdAfter));
      expect(new Set(ids).size).toBe(1);
      expect(await accounts(persona.email)).toHaveLength(1);
    });

    it('creates an account when the provider tells nothing but the id', async () => {
      const userId = await userIdAfter(await signInWith('google', { sub: 'nothing-but-an-id' }));
      const found = await env.DB.prepare('SELECT email, english_name FROM user_profiles WHERE id = ?')
        .bind(userId)
        .first();
      expect(found).toEqual({ email: null, english_name: null });
    });

    it('signs in a user whose account waits for its deletion', async () => {
      const persona = stranger();
      const userId = await userIdAfter(await signInWith('google', persona));
      await env.DB.prepare(
        "UPDATE user_profiles SET status = 'deleting', deletion_requested_at = updated_at, delete_after = updated_at, version = version + 1 WHERE id = ?",
      )
        .bind(userId)
        .run();
      const { body } = await exchangeCode(await signInWith('google', persona));
      expect(body).toMatchObject({ userId, accountStatus: 'deleting' });
    });

    it('tells a suspended user so, and gives no code', async () => {
      const persona = stranger();
      const userId = await userIdAfter(await signInWith('google', persona));
      await env.DB.prepare("UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ?")
        .bind(userId)
        .run();
      expect((await signInWith('google', persona)).search).toBe('?from=test&error=auth.account_suspended');
    });

    it.each([
      ['google', 'refuses'],
      ['google', 'bad signature'],
      ['google', 'wrong nonce'],
      ['google', 'wrong audience'],
      ['google', 'expired'],
      ['google', 'no id token'],
      ['google', 'token error'],
      ['naver', 'refuses'],
      ['naver', 'token error'],
      ['naver', 'no profile'],
    ] as const)('%s, %s: the browser returns with an error and no account is made', async (provider, fault) => {
      const persona = { ...stranger(), fault };
      expect((await signInWith(provider, persona)).search).toBe('?from=test&error=auth.login_refused');
      expect(await accounts(persona.email)).toEqual([]);
    });

    it('is refused by the provider for a code that the sign-in of another browser brought back', async () => {
      const [mine, theirs] = [await beginSignIn('google'), await beginSignIn('google')];
      const [own, foreign] = [
        await followToProvider(mine.location, stranger()),
        await followToProvider(theirs.location, stranger()),
      ];
      own.searchParams.set('code', foreign.searchParams.get('code') ?? '');
      const answer = await returnToCallback(own, mine.cookie);
      expect(answer.headers.get('location')).toContain('error=auth.login_refused');
    });

    it('ignores every other parameter of the provider (RFC 6749 section 4.1.2)', async () => {
      const { location, cookie } = await beginSignIn('google');
      const address = await followToProvider(location, stranger());
      for (const name of ['scope', 'authuser', 'hd', 'prompt', 'something_of_next_year'])
        address.searchParams.set(name, 'x');
      expect((await returnToCallback(address, cookie)).headers.get('location')).toContain('loginCode=');
    });

    it('fault-R11: finishes the sign-ins of several tabs of one browser, in any order', async () => {
      const tabs = [await beginSignIn('google'), await beginSignIn('naver'), await beginSignIn('google')];
      const jar = tabs.map(({ cookie }) => cookie).join('; ');
      for (const { location } of tabs.toReversed()) {
        const answer = await returnToCallback(await followToProvider(location, stranger()), jar);
        expect(answer.headers.get('location')).toContain('loginCode=');
      }
    });

    it('fault-R11: leads a browser to the page of the problem, a program gets the problem itself', async () => {
      const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
      const lost = await request('GET', '/auth/google/callback', { query: { state: 'unknown' }, headers: html });
      expect([lost.status, lost.headers.get('location')]).toEqual([302, `${origin}/docs/problems/auth.login_refused`]);
      const faulty = await request('GET', '/auth/google/callback', { headers: html });
      expect(faulty.headers.get('location')).toBe(`${origin}/docs/problems/request.invalid`);
      const page = await request('GET', '/docs/problems/auth.login_refused', { headers: html });
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await request('GET', '/auth/google/callback', { query: { state: 'unknown' } })).toMatchObject({
        status: 400,
        body: { code: 'auth.login_refused' },
      });
    });

    it('deletes the cookie', async () => {
      const { location, cookie } = await beginSignIn('google');
      const answer = await returnToCallback(await followToProvider(location, stranger()), cookie);
      expect(answer.headers.get('set-cookie')).toMatch(
        /^__Host-login-[\w-]{16}=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
    });

    it('JWT-06 puts no token and no address into the redirect', async () => {
      const persona = stranger();
      const address = await signInWith('google', persona);
      expect(address.href).not.toMatch(/eyJ|token/i);
      expect(address.href).not.toContain(encodeURIComponent(persona.email));
    });
  });

  describe('400', () => {
    const refused = { status: 400, body: { code: 'auth.login_refused' } };

    it('refuses a call without the cookie: another browser began this sign-in', async () => {
      const { location } = await beginSignIn('google');
      const answer = await returnToCallback(await followToProvider(location, stranger()), '');
      expect(answer).toMatchObject(refused);
    });

    it('refuses the cookie of another browser: the state does not match', async () => {
      const [mine, theirs] = [await beginSignIn('google'), await beginSignIn('google')];
      expect(await returnToCallback(await followToProvider(theirs.location, stranger()), mine.cookie)).toMatchObject(
        refused,
      );
    });

    it('refuses a changed state, a changed cookie, or a cookie of another provider', async () => {
      const { location, cookie } = await beginSignIn('google');
      const address = await followToProvider(location, stranger());
      const changed = new URL(address);
      changed.searchParams.set('state', 'another');
      expect(await returnToCallback(changed, cookie)).toMatchObject(refused);
      expect(await returnToCallback(address, `${cookie.slice(0, -3)}AAA`)).toMatchObject(refused);
      expect(await returnToCallback(address, '__Host-login=nonsense')).toMatchObject(refused);
      expect(await returnToCallback(new URL(address.href.replace('/google/', '/naver/')), cookie)).toMatchObject(
        refused,
      );
    });

    it('refuses a sign-in after ten minutes', async () => {
      const { location, cookie } = await beginSignIn('google');
      const address = await followToProvider(location, stranger());
      setNow(new Date(Date.now() + 10 * 60_000).toISOString());
      expect(codeOf(await returnToCallback(address, cookie))).toBe('auth.login_refused');
    });

    it('refuses an error of the provider without our state', async () => {
      const address = new URL('http://localhost:8787/api/v2/auth/google/callback?error=access_denied&state=x');
      expect(await returnToCallback(address, '')).toMatchObject(refused);
    });
  });
});
