import { decodeJwt } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { authorizationFor } from '../../../../src/areas/notifications/push/authorization.ts';
import { pushKey } from '../../../../src/areas/notifications/push/key.ts';
import { postPush } from '../../../../src/areas/notifications/push/post.ts';
import { env } from '../../../support/deps.ts';
import { openBrowser, originOfService } from '../../../support/push.ts';
import { freshWorld } from '../../../support/world.ts';

const now = new Date('2026-03-02T09:00:00.000Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const message = {
  payload: new TextEncoder().encode('{}'),
  topic: 'a'.repeat(32),
  urgency: 'normal' as const,
  ttlSeconds: 60,
};

beforeEach(freshWorld);

describe('authorizationFor', () => {
  const claimsOf = (header: string) => decodeJwt(/t=([^,]+)/.exec(header)?.[1] ?? '');

  it('names the service, whom it can write to, and an end within 24 hours', async () => {
    const header = await authorizationFor('https://web.push.apple.com', env, now);
    expect(claimsOf(header)).toEqual({
      aud: 'https://web.push.apple.com',
      sub: 'mailto:push@languagemate.kr',
      exp: now.getTime() / 1000 + 12 * 60 * 60,
    });
    expect(header.endsWith(`, k=${env.VAPID_PUBLIC_KEY}`)).toBe(true);
  });

  it('is signed once an hour for each service', async () => {
    const sign = (service: string, moment: Date) => authorizationFor(service, env, moment);
    const first = await sign('https://one.push.apple.com', now);
    expect(await sign('https://one.push.apple.com', later(3599))).toBe(first);
    expect(await sign('https://one.push.apple.com', later(3600))).not.toBe(first);
    expect(await sign('https://two.push.apple.com', now)).not.toBe(first);
  });
});

describe('pushKey', () => {
  it('refuses two halves that do not belong together', async () => {
    const other = 'BJuMOl1V7C-k9Umrwwc64FuuzOmErcVrFcHQn_cHchHJknvuZC95H09NIKckoLZR2K546sqvCE7kJhpmghsDcAI';
    await expect(pushKey({ ...env, VAPID_PUBLIC_KEY: other })).rejects.toThrow();
  });
});

describe('postPush', () => {
  it('NTF-03: gives up on a service that does not answer', async () => {
    const browser = await openBrowser();
    await browser.answer('hang');
    const { endpoint, keys } = browser.subscription;
    expect(await postPush({ endpoint, ...keys }, message, { env, now }, 100)).toEqual({
      kind: 'unreachable',
      reason: 'TimeoutError',
    });
  });

  it('NTF-03: gives up on a service that it cannot connect to', async () => {
    const { keys } = (await openBrowser()).subscription;
    const gone = { ...env, PUSH_HOSTS: 'http://127.0.0.1:1' };
    const answer = await postPush({ endpoint: 'http://127.0.0.1:1/a', ...keys }, message, { env: gone, now });
    expect(answer).toMatchObject({ kind: 'unreachable' });
  });

  it('push-N02: is refused with the reason of the service if the key is another one', async () => {
    const browser = await openBrowser('apple');
    const { endpoint, keys } = browser.subscription;
    const wrong = { ...env, VAPID_SUBJECT: 'mailto:push@localhost' };
    expect(await postPush({ endpoint, ...keys }, message, { env: wrong, now })).toMatchObject({ kind: 'refused' });
    expect(await browser.faults()).toEqual(['BadJwtToken: sub']);
    expect(originOfService('apple')).toBe(new URL(endpoint).origin);
  });
});
