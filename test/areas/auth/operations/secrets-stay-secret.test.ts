/** JWT-06: logs never contain tokens, codes or email addresses of users. No operation accepts a token in its URL. */
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { request } from '../../../support/app.ts';
import { releaseClock } from '../../../support/clock.ts';
import { connectWithToken } from '../../../support/live.ts';
import {
  beginSignIn,
  clientVerifier,
  returnToCallback,
  exchangeCode,
  followToProvider,
} from '../../../support/login-browser.ts';
import { secrets } from '../../../support/secrets.ts';
import { refreshTokens, refreshSuccessfully, type Tokens } from './sign-in.ts';

beforeEach(releaseClock);

describe('a session from sign-in to sign-out', () => {
  it('JWT-06 leaves no secret in the log', async () => {
    const lines: string[] = [];
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, level).mockImplementation(
        (...parts: unknown[]) => void lines.push(parts.map(String).join(' ')),
      );
    }
    const persona = {
      sub: 'a-very-secret-subject',
      email: 'very-private@example.org',
      emailVerified: true,
      name: 'Private Person',
    };
    const { location, cookie } = await beginSignIn('google');
    const back = await followToProvider(location, persona);
    const address = new URL((await returnToCallback(back, cookie)).headers.get('location') ?? '');
    const tokens = (await exchangeCode(address)).body as Tokens;
    await exchangeCode(address);
    const next = await refreshSuccessfully(tokens.refreshToken);
    await refreshTokens(`${next.refreshToken}x`);
    const listener = await connectWithToken(next.accessToken);
    await request('GET', '/auth/sessions', { token: `${next.accessToken}x` });
    // Failures log more than successes. The next calls fail at the provider and in storage.
    await returnToCallback(
      await followToProvider((await beginSignIn('google')).location, { ...persona, fault: 'bad signature' }),
      cookie,
    );
    const failed = await beginSignIn('google');
    await returnToCallback(
      await followToProvider(failed.location, { ...persona, fault: 'token error' }),
      failed.cookie,
    );
    const database = env.DB;
    Object.assign(env, {
      DB: new Proxy(
        {},
        {
          get: () => () => {
            throw new Error('storage is down');
          },
        },
      ),
    });
    await refreshTokens(next.refreshToken).finally(() => Object.assign(env, { DB: database }));
    await request('POST', '/auth/logout', { token: next.accessToken, body: { refreshToken: next.refreshToken } });
    await listener.waitForClose();
    vi.restoreAllMocks();

    const log = lines.join('\n');
    expect(lines.length).toBeGreaterThan(10);
    const named: Record<string, string> = {
      accessToken: tokens.accessToken,
      refreshToken: tokens.refreshToken,
      nextAccess: next.accessToken,
      nextRefresh: next.refreshToken,
      loginCode: address.searchParams.get('loginCode') ?? '',
      providerCode: back.searchParams.get('code') ?? '',
      state: back.searchParams.get('state') ?? '',
      cookie: cookie.split('=')[1] ?? '',
      verifier: clientVerifier,
      email: persona.email,
      subject: persona.sub,
      name: persona.name,
      ...secrets,
    };
    const shown = Object.entries(named).filter(([, secret]) => secret === '' || log.includes(secret));
    expect(shown.map(([name]) => name)).toEqual([]);
    expect(log).not.toMatch(/eyJ[\w-]{10,}/);
    expect(log).not.toMatch(/[?&](?:ticket|code|state|loginCode)=/);
  });

  it('JWT-06 no operation takes a token in its address', async () => {
    const { accessToken } = (await request('POST', '/auth/dev-login', { body: { user: 'mina' } })).body as Tokens;
    for (const query of [{ access_token: accessToken }, { token: accessToken }]) {
      expect((await request('GET', '/auth/sessions', { query })).status).toBe(401);
    }
  });
});
