/** The page and the settings of the local provider. test/browser/sign-in.test.ts signs in at it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askInPage, readChoice } from '../../src/cli/local-provider/choice.ts';
import { leaveReal } from '../../src/cli/local-provider/process.mjs';
import { type LocalProvider, startLocalProvider } from '../../src/cli/local-provider/server.ts';
import { buildSeed } from '../../src/cli/seed/build.ts';
import { seededPeople } from '../../src/web/seeded-people.ts';
import { secrets } from '../support/secrets.ts';

let provider: LocalProvider;
beforeAll(async () => {
  provider = await startLocalProvider({ secrets, ask: askInPage });
});
afterAll(() => provider?.stop());

const read = (form: string) => readChoice(new URLSearchParams(form));

describe('the choice at the local provider', () => {
  it('is a seeded user whose identity the seed knows', () => {
    const { people } = buildSeed({ now: new Date(), generated: 0 });
    const subjects = people.flatMap(({ identity }) => (identity?.provider === 'naver' ? [identity.subject] : []));
    expect(seededPeople.length).toBeGreaterThan(2);
    for (const { user, name } of seededPeople) {
      const choice = read(`person=${user}`);
      expect(choice).toEqual({
        sub: `${user}@example.com`,
        email: `${user}@example.com`,
        emailVerified: true,
        name,
      });
      expect(subjects).toContain(`${user}@example.com`);
    }
  });

  it('is a user who is typed in, with a verified address or without, or a refusal', () => {
    expect(read('email=Nora@example.org&name=Nora&verified=on')).toEqual({
      sub: 'nora@example.org',
      email: 'Nora@example.org',
      emailVerified: true,
      name: 'Nora',
    });
    expect(read('email=nora@example.org&name=')).toEqual({
      sub: 'nora@example.org',
      email: 'nora@example.org',
      emailVerified: false,
    });
    expect(read('refuse=yes')).toBe('refused');
  });

  it.each(['', 'person=nobody', 'email=nora', 'name=Nora'])('is nothing for the form %j', (form) => {
    expect(read(form)).toBeNull();
  });
});

describe('the local provider', () => {
  /** Goes to the provider as the Worker sends a browser there, and returns the page with its cookies. */
  async function visit(redirectUri: string): Promise<Response> {
    const address = new URL(provider.variables['NAVER_AUTHORIZATION_ENDPOINT'] ?? '');
    const parameters = { response_type: 'code', client_id: 'development-naver', redirect_uri: redirectUri, state: 's' };
    const pkce = { code_challenge: 'c'.repeat(43), code_challenge_method: 'S256' };
    address.search = String(new URLSearchParams({ ...parameters, ...pkce }));
    const answer = await fetch(address, { redirect: 'manual' });
    const location = answer.headers.get('location');
    if (location === null) return answer;
    const cookie = answer.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
    return fetch(new URL(location, provider.origin), { headers: { cookie, 'accept-language': 'ko' } });
  }

  it.each(['http://localhost:8787', 'http://localhost:8900', 'http://127.0.0.1:51234'])(
    'sends the browser back to %s, with a page in the language of the browser',
    async (origin) => {
      const page = await visit(`${origin}/api/v2/auth/naver/callback`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<html lang="ko">');
    },
  );

  it.each(['https://evil.example/api/v2/auth/naver/callback', 'http://localhost:8787/elsewhere'])(
    'never sends a browser to %s',
    async (address) => {
      expect((await visit(address)).status).toBe(400);
    },
  );

  it('says in a sentence that a sign-in has ended', async () => {
    const answer = await fetch(`${provider.origin}/interaction/unknown`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('This sign-in has ended.');
  });

  it('takes a free port when its own is taken', async () => {
    const { port } = new URL(provider.origin);
    const other = await startLocalProvider({ secrets, ask: askInPage, port: Number(port) });
    expect(other.origin).not.toBe(provider.origin);
    await other.stop();
  });

  it('leaves a provider alone whose client ID is in .dev.vars', () => {
    const { GOOGLE_ISSUER, ...naver } = provider.variables;
    expect(leaveReal(provider.variables, 'JWT_SECRET="x"\n')).toEqual(provider.variables);
    expect(leaveReal(provider.variables, 'GOOGLE_CLIENT_ID="real"\n')).toEqual(naver);
    expect(leaveReal(provider.variables, 'NAVER_CLIENT_ID="real"\n')).toEqual({ GOOGLE_ISSUER });
  });
});
