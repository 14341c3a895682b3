/** Settings must be complete and strong enough. Otherwise every request is refused (OPS-03). */
import { describe, expect, it } from 'vitest';
import { assertConfig, ConfigError, findConfigFaults } from '../../src/platform/config.ts';
import type { Env } from '../../src/platform/env.ts';
import { env } from '../support/deps.ts';

const strong = 'kQ7vT2mX9pL4sR8wZ1nB6yC3dF5gH0jA';
const production: Env = {
  ...env,
  PUSH_HOSTS: 'fcm.googleapis.com,*.push.apple.com',
  ENVIRONMENT: 'production',
  RESPONSE_CHECKS: 'sampled',
  ALLOWED_ORIGINS: 'https://languagemate.kr',
  RETURN_TARGETS: 'https://languagemate.kr/',
  APP_URL: 'https://languagemate.kr',
  API_URL: 'https://api.languagemate.kr',
  GOOGLE_ISSUER: 'https://accounts.google.com',
  NAVER_AUTHORIZATION_ENDPOINT: 'https://nid.naver.com/oauth2.0/authorize',
  NAVER_TOKEN_ENDPOINT: 'https://nid.naver.com/oauth2.0/token',
  NAVER_PROFILE_ENDPOINT: 'https://openapi.naver.com/v1/nid/me',
  IMAGE_DELIVERY_URL: 'https://imagedelivery.net/Vi7wi5KSItxGFsWRG2Us6Q',
  GOOGLE_CLIENT_ID: '1234.apps.googleusercontent.com',
  NAVER_CLIENT_ID: 'a1b2c3',
  JWT_SECRET: strong,
  CURSOR_SECRET: Array.from(strong).reverse().join(''),
  GOOGLE_CLIENT_SECRET: 'GOCSPX-a1b2c3',
  NAVER_CLIENT_SECRET: 'n4v3r',
};

describe('valid settings', () => {
  it('are those of the tests, and a complete production', () => {
    expect(findConfigFaults(env)).toEqual([]);
    expect(findConfigFaults(production)).toEqual([]);
  });
});

describe('settings that no environment may have', () => {
  const cases: readonly [string, Partial<Record<keyof Env, unknown>>, string][] = [
    ['no token secret', { JWT_SECRET: undefined }, 'JWT_SECRET is missing'],
    ['an empty token secret', { JWT_SECRET: '' }, 'JWT_SECRET is missing'],
    ['a short token secret', { JWT_SECRET: strong.slice(1) }, 'JWT_SECRET is shorter than 32 characters'],
    [
      'a uniform token secret',
      { JWT_SECRET: 'abcabcabcabcabcabcabcabcabcabcabcabc' },
      'JWT_SECRET has fewer than 8 different characters',
    ],
    ['a short cursor secret', { CURSOR_SECRET: 'short' }, 'CURSOR_SECRET is shorter than 32 characters'],
    ['one secret for two purposes', { CURSOR_SECRET: env.JWT_SECRET }, 'JWT_SECRET and CURSOR_SECRET are the same'],
    ['no provider secret', { GOOGLE_CLIENT_SECRET: undefined }, 'GOOGLE_CLIENT_SECRET is missing'],
    ['no address of pictures', { IMAGE_DELIVERY_URL: undefined }, 'IMAGE_DELIVERY_URL is missing'],
    ['no audience', { JWT_AUDIENCE: undefined }, 'JWT_AUDIENCE is missing'],
    ['no push hosts', { PUSH_HOSTS: undefined }, 'PUSH_HOSTS is missing'],
    ['no push key', { VAPID_PRIVATE_KEY: '' }, 'VAPID_PRIVATE_KEY is missing'],
    ['a push key of another form', { VAPID_PUBLIC_KEY: 'A'.repeat(87) }, 'VAPID_PUBLIC_KEY is no public key'],
    ['a push key with padding', { VAPID_PRIVATE_KEY: `${'a'.repeat(43)}=` }, 'VAPID_PRIVATE_KEY is no private key'],
    [
      'push-N02: a bare address',
      { VAPID_SUBJECT: 'push@languagemate.kr' },
      'VAPID_SUBJECT is no mailto: or https: address',
    ],
    ['an unknown environment', { ENVIRONMENT: 'prod' }, 'ENVIRONMENT is not development, staging or production'],
    ['an unknown kind of checks', { RESPONSE_CHECKS: 'off' }, 'RESPONSE_CHECKS is not strict or sampled'],
  ];

  it.each(cases)('%s', (_what, change, fault) => {
    expect(findConfigFaults({ ...env, ...change } as Env)).toContain(fault);
  });
});

describe('settings that only development may have', () => {
  const cases: readonly [string, Partial<Env>, string][] = [
    ['a token secret of development', { JWT_SECRET: `development-${strong}` }, 'JWT_SECRET is a development value'],
    ['the token secret of the tests', { JWT_SECRET: env.JWT_SECRET }, 'JWT_SECRET is a development value'],
    ['a cursor secret of development', { CURSOR_SECRET: `dev-${strong}` }, 'CURSOR_SECRET is a development value'],
    [
      'a placeholder of a provider',
      { GOOGLE_CLIENT_ID: 'set-when-deploying' },
      'GOOGLE_CLIENT_ID is a development value',
    ],
    [
      'pictures from the local image store',
      { IMAGE_DELIVERY_URL: '/__cf_local/imagedelivery' },
      'IMAGE_DELIVERY_URL is not the address of the image store',
    ],
    [
      'a placeholder of the image store',
      { IMAGE_DELIVERY_URL: 'https://imagedelivery.net/set-when-deploying' },
      'IMAGE_DELIVERY_URL is not the address of the image store',
    ],
    [
      'a provider secret of development',
      { NAVER_CLIENT_SECRET: 'development-naver' },
      'NAVER_CLIENT_SECRET is a development value',
    ],
    [
      'an origin without https',
      { ALLOWED_ORIGINS: 'https://languagemate.kr, http://localhost:5173' },
      'ALLOWED_ORIGINS or RETURN_TARGETS has an address without https',
    ],
    [
      'a return target without https',
      { RETURN_TARGETS: 'http://localhost:5173/' },
      'ALLOWED_ORIGINS or RETURN_TARGETS has an address without https',
    ],
    [
      'a push service on loopback',
      { PUSH_HOSTS: 'fcm.googleapis.com,http://127.0.0.1:9000' },
      'PUSH_HOSTS has an address, which only development may have',
    ],
    ['push-N02: localhost', { VAPID_SUBJECT: 'mailto:push@localhost' }, 'VAPID_SUBJECT is a development value'],
    ['links of e-mails without https', { APP_URL: 'http://localhost:5173' }, 'APP_URL is not https'],
    ['a provider without https', { GOOGLE_ISSUER: 'http://127.0.0.1:9000' }, 'GOOGLE_ISSUER is not https'],
  ];

  it.each(cases)('%s', (_what, change, fault) => {
    for (const environment of ['staging', 'production'] as const) {
      expect(findConfigFaults({ ...production, ENVIRONMENT: environment, ...change })).toEqual([fault]);
    }
  });
});

describe('a refusal to start', () => {
  it('names every fault at once and shows no value', () => {
    const broken = { ...env, JWT_SECRET: 'weak-value', CURSOR_SECRET: '' };
    expect(() => assertConfig(broken)).toThrow(ConfigError);
    try {
      assertConfig(broken);
    } catch (error) {
      expect(String(error)).toMatch(/CURSOR_SECRET is missing.*JWT_SECRET is shorter/);
      expect(String(error)).not.toContain('weak-value');
    }
  });
});
