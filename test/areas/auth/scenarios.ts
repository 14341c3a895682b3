import { env } from 'cloudflare:workers';
import { onTestFinished } from 'vitest';
import { request } from '../../support/app.ts';
import { passSeconds } from '../../support/clock.ts';
import {
  beginSignIn,
  clientVerifier,
  signInWith,
  followToProvider,
  type ProviderName,
} from '../../support/login-browser.ts';
import type { Persona } from '../../support/oauth-personas.ts';
import { people, type PersonName } from '../../support/people.ts';
import { legacyTokenFor } from '../../support/tokens.ts';
import type { Scenarios } from '../../support/scenarios.ts';

const sora: Persona = { sub: 'sora-at-the-provider', email: 'sora@example.org', emailVerified: true, name: 'Sora Lee' };

export const scenarios = {
  /** The provider has redirected the browser back; the callback is not called yet. */
  backFromGoogle: () => comeBackFrom('google', sora),
  backFromNaver: () => comeBackFrom('naver', sora),
  refusedAtGoogle: () => comeBackFrom('google', { ...sora, fault: 'refuses' }),
  /** The callback of a sign-in that another browser began. This browser has no cookie for it. */
  backInAnotherBrowser: async () => ({ ...(await comeBackFrom('google', sora)), cookie: '__Host-login=' }),
  googleDown: async () => {
    const issuer = env.GOOGLE_ISSUER;
    env.GOOGLE_ISSUER = `${issuer}/nothing`;
    onTestFinished(() => {
      env.GOOGLE_ISSUER = issuer;
    });
    return {};
  },

  loginFinished: () => createLoginCode(),
  loginCodeUsed: async () => {
    const code = await createLoginCode();
    await request('POST', '/auth/token', { body: { ...code, codeVerifier: clientVerifier } });
    return code;
  },
  suspendedAfterLogin: async () => {
    const code = await createLoginCode();
    await suspend("(SELECT user_id FROM auth_identities WHERE subject = 'sora-at-the-provider')");
    return code;
  },
  yukiSuspended: async () => {
    await suspend(`'${people.yuki.id}'`);
    return {};
  },

  /** Mina has two sessions: one on her phone, and a newer one in a browser on Windows. */
  minaSignedIn: () => signInAgain('mina'),
  refreshTokenReused: async () => {
    const { refreshToken, ...rest } = await signInAgain('mina');
    await request('POST', '/auth/refresh', { body: { refreshToken } });
    passSeconds(31);
    return { refreshToken, ...rest };
  },
  jisooSignedIn: () => signInAgain('jisoo'),
  minaHasTicket: async () => {
    const { body } = await request('POST', '/auth/realtime-ticket', { as: 'mina' });
    return { ticket: (body as { ticket: string }).ticket };
  },
  /** A token of the existing service. Its user has no profile here yet. */
  tokenWithoutProfile: async () => ({
    token: await legacyTokenFor('mina', { sub: '3f2b9c1e-5a70-4d42-9d39-2f6f0a3c7b11' }),
  }),
} satisfies Scenarios;

async function comeBackFrom(provider: ProviderName, persona: Persona): Promise<Record<string, string>> {
  const { location, cookie } = await beginSignIn(provider);
  const { searchParams } = await followToProvider(location, persona);
  return { cookie, ...Object.fromEntries(searchParams) };
}

async function createLoginCode(): Promise<{ code: string }> {
  const { searchParams } = await signInWith('google', sora);
  return { code: searchParams.get('loginCode') ?? '' };
}

async function signInAgain(user: PersonName): Promise<{ refreshToken: string; sessionId: string }> {
  const windows =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36';
  passSeconds(60);
  const { body } = await request('POST', '/auth/dev-login', { body: { user }, headers: { 'user-agent': windows } });
  const { refreshToken, sessionId } = body as { refreshToken: string; sessionId: string };
  return { refreshToken, sessionId };
}

async function suspend(who: string): Promise<void> {
  await env.DB.exec(`UPDATE user_profiles SET status = 'suspended', version = version + 1 WHERE id = ${who}`);
}
