import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer, type RequestOptions } from '../../../support/app.ts';
import { passSeconds } from '../../../support/clock.ts';
import { rowsOf } from '../../../support/matching.ts';
import { listDevices, openBrowser, readKeyId, register, type PushSubscription } from '../../../support/push.ts';
import { runJobs } from '../../../support/jobs.ts';
import { inParallel } from '../../../support/race.ts';
import { legacyTokenFor } from '../../../support/tokens.ts';
import { freshWorld } from '../../../support/world.ts';
import { endSession } from '../../auth/operations/session-calls.ts';
import { codeOf, signIn } from '../../auth/operations/sign-in.ts';

const keys = {
  p256dh: 'BJuMOl1V7C-k9Umrwwc64FuuzOmErcVrFcHQn_cHchHJknvuZC95H09NIKckoLZR2K546sqvCE7kJhpmghsDcAI',
  auth: 'AAAAAAAAAAAAAAAAAAAAAA',
};
const endpoint = 'https://fcm.googleapis.com/fcm/send/abc:APA91b';

const post = async (who: RequestOptions, changes: object = {}): Promise<Answer> =>
  request('POST', '/notifications/push-subscriptions', {
    ...who,
    body: { endpoint, expirationTime: null, keys, keyId: await readKeyId(), ...changes },
  });
const pointersOf = ({ body }: Answer): string[] =>
  (body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer).toSorted();
const idOf = ({ body }: Answer): string => (body as PushSubscription).subscriptionId;

beforeEach(freshWorld);

describe('createPushSubscription', () => {
  describe('200', () => {
    it('registers the browser for the session of the token, and names the device as the session does', async () => {
      const { status, body } = await post({ as: 'mina' });
      expect(status).toBe(200);
      expect(body).toEqual({
        subscriptionId: expect.stringMatching(/^[\da-f-]{36}$/),
        isCurrent: true,
        browser: 'Chrome',
        system: 'Android',
        createdAt: '2026-03-02T09:00:00.000Z',
        lastSuccessAt: null,
        lastFailure: null,
      });
    });

    it('push-N07: is one row and one id for 100 calls at the same time', async () => {
      const answers = await inParallel(100, () => post({ as: 'mina' }));
      expect(new Set(answers.map(idOf)).size).toBe(1);
      expect(await rowsOf('push_subscriptions')).toHaveLength(1);
    });

    it('push-N07: takes new keys for an endpoint that it knows, and encrypts with these', async () => {
      const browser = await openBrowser();
      const first = await post({ as: 'mina' }, { ...browser.subscription, keys });
      const { subscriptionId } = await register({ as: 'mina' }, browser);
      expect(subscriptionId).toBe(idOf(first));
      await request('POST', `/notifications/push-subscriptions/${subscriptionId}/test`, { as: 'mina' });
      await runJobs();
      expect(await browser.arrived()).toHaveLength(1);
    });

    it('push-N05: gives the endpoint to whoever registers it last, as a new subscription', async () => {
      const minas = idOf(await post({ as: 'mina' }));
      passSeconds(60);
      const jisoos = await post({ as: 'jisoo' });
      expect(idOf(jisoos)).not.toBe(minas);
      expect(jisoos.body).toMatchObject({ createdAt: '2026-03-02T09:01:00.000Z', lastSuccessAt: null });
      expect(await listDevices({ as: 'mina' })).toEqual([]);
      expect(await listDevices({ as: 'jisoo' })).toHaveLength(1);
      expect(codeOf(await request('DELETE', `/notifications/push-subscriptions/${minas}`, { as: 'mina' }))).toBe(
        'notification.push_subscription_not_found',
      );
    });

    it('push-N05: has one owner after 50 calls of two users at the same time', async () => {
      await inParallel(50, (index) => post({ as: index % 2 === 0 ? 'mina' : 'jisoo' }));
      expect(await rowsOf('push_subscriptions')).toHaveLength(1);
    });

    it('push-N05: keeps two devices with an equal user agent apart', async () => {
      const [one, other] = [await signIn('mina'), await signIn('mina')];
      await post({ token: one.accessToken });
      await post({ token: other.accessToken }, { endpoint: `${endpoint}2` });
      expect(await listDevices({ token: one.accessToken })).toMatchObject([{ isCurrent: false }, { isCurrent: true }]);
    });

    it('takes a subscription that ends, and sends nothing once it has', async () => {
      const browser = await openBrowser();
      const until = Date.parse('2026-03-02T10:00:00.000Z');
      const id = idOf(await post({ as: 'mina' }, { ...browser.subscription, expirationTime: until }));
      passSeconds(3600);
      expect(await listDevices({ as: 'mina' })).toEqual([]);
      const answer = await request('POST', `/notifications/push-subscriptions/${id}/test`, { as: 'mina' });
      expect(codeOf(answer)).toBe('notification.push_subscription_not_found');
    });
  });

  describe('409', () => {
    it('takes 20 subscriptions of a user and no more, however many come at the same time', async () => {
      const answers = await inParallel(50, (index) => post({ as: 'mina' }, { endpoint: `${endpoint}${index}` }));
      const refused = answers.filter(({ status }) => status === 409);
      expect(refused).toHaveLength(30);
      expect(new Set(refused.map(codeOf))).toEqual(new Set(['notification.push_limit_reached']));
      expect(await rowsOf('push_subscriptions')).toHaveLength(20);
    });

    it('still takes an endpoint that it knows, and counts no subscription of an earlier key', async () => {
      await inParallel(20, (index) => post({ as: 'mina' }, { endpoint: `${endpoint}${index}` }));
      expect((await post({ as: 'mina' }, { endpoint: `${endpoint}7` })).status).toBe(200);
      expect((await post({ as: 'mina' })).status).toBe(409);
      await env.DB.exec("UPDATE push_subscriptions SET key_id = 'an-earlier-key-1'");
      expect((await post({ as: 'mina' })).status).toBe(200);
      expect(await rowsOf('push_subscriptions')).toHaveLength(1);
    });

    it('push-N02: refuses a browser that has subscribed with another key', async () => {
      expect(codeOf(await post({ as: 'mina' }, { keyId: 'an-earlier-key-1' }))).toBe('notification.push_key_retired');
      expect(await rowsOf('push_subscriptions')).toEqual([]);
    });
  });

  describe('422', () => {
    it.each([
      ['plain http', 'http://fcm.googleapis.com/fcm/send/a'],
      ['another host', 'https://example.com/push'],
      ['a host that only ends alike', 'https://evilfcm.googleapis.com/a'],
      ['a host that contains the name', 'https://fcm.googleapis.com.example.com/a'],
      ['the parent of a suffix', 'https://notify.windows.com/a'],
      ['a suffix without its dot', 'https://evilnotify.windows.com/a'],
      ['a user', 'https://user@fcm.googleapis.com/a'],
      ['a user that looks like the host', 'https://fcm.googleapis.com@127.0.0.1/a'],
      ['a password', 'https://a:b@fcm.googleapis.com/a'],
      ['a port', 'https://fcm.googleapis.com:8443/a'],
      ['the usual port', 'https://fcm.googleapis.com:443/a'],
      ['a fragment', 'https://fcm.googleapis.com/a#b'],
      ['an empty fragment', 'https://fcm.googleapis.com/a#'],
      ['a trailing dot', 'https://fcm.googleapis.com./a'],
      ['a backslash', 'https:\\\\fcm.googleapis.com/a'],
      ['a backslash before the path', 'https://example.com\\@fcm.googleapis.com/a'],
      ['capitals', 'https://FCM.googleapis.com/a'],
      ['a capital scheme', 'HTTPS://fcm.googleapis.com/a'],
      ['a tab', 'https://fcm.goo\tgleapis.com/a'],
      ['white space around it', ' https://fcm.googleapis.com/a '],
      ['fullwidth letters', 'https://ｆcm.googleapis.com/a'],
      ['punycode below a suffix', 'https://xn--e1afmkfd.notify.windows.com/a'],
      ['an encoded host', 'https://%66cm.googleapis.com/a'],
      ['dots in the path', 'https://fcm.googleapis.com/a/../b'],
      ['an IPv4 address', 'https://127.0.0.1/a'],
      ['a decimal address', 'https://2130706433/a'],
      ['an octal address', 'https://0177.0.0.1/a'],
      ['a hexadecimal address', 'https://0x7f.1/a'],
      ['an IPv6 address', 'https://[::1]/a'],
      ['an IPv4 address in IPv6', 'https://[::ffff:127.0.0.1]/a'],
      ['the address of metadata', 'https://169.254.169.254/latest'],
      ['localhost', 'https://localhost/a'],
      ['another scheme', 'ftp://fcm.googleapis.com/a'],
      ['a data address', 'data:text/plain,a'],
      ['no address', 'fcm.googleapis.com/a'],
      ['nothing but a host', 'https://fcm.googleapis.com'],
      ['a loopback port of nobody', 'http://127.0.0.1:1/a'],
    ])('SSR-01: refuses %s', async (_, address) => {
      const answer = await post({ as: 'mina' }, { endpoint: address });
      expect([answer.status, pointersOf(answer)]).toEqual([422, ['/body/endpoint']]);
    });

    const bytes = (length: number, first = 4) =>
      btoa(String.fromCharCode(first, ...Array.from({ length: length - 1 }, () => 7)))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '');
    it.each([
      ['a point that is not on the curve', '/body/keys/p256dh', { p256dh: bytes(65) }],
      ['a key of 64 bytes', '/body/keys/p256dh', { p256dh: bytes(64) }],
      ['a key of 66 bytes', '/body/keys/p256dh', { p256dh: bytes(66) }],
      ['a compressed point', '/body/keys/p256dh', { p256dh: bytes(33, 2) }],
      ['padding', '/body/keys/p256dh', { p256dh: `${keys.p256dh}=` }],
      ['standard base64', '/body/keys/p256dh', { p256dh: keys.p256dh.replaceAll('-', '+').replaceAll('_', '/') }],
      ['a last character with stray bits', '/body/keys/p256dh', { p256dh: keys.p256dh.replace(/I$/, 'J') }],
      ['an empty key', '/body/keys/p256dh', { p256dh: '' }],
      ['a secret of 15 bytes', '/body/keys/auth', { auth: bytes(15) }],
      ['a secret of 17 bytes', '/body/keys/auth', { auth: bytes(17) }],
      ['a secret with padding', '/body/keys/auth', { auth: `${keys.auth}==` }],
    ])('push-N07: refuses %s', async (_, pointer, change) => {
      const answer = await post({ as: 'mina' }, { keys: { ...keys, ...change } });
      expect([answer.status, pointersOf(answer)]).toEqual([422, [pointer]]);
    });

    it('push-N07: refuses a subscription that has ended', async () => {
      const answer = await post({ as: 'mina' }, { expirationTime: Date.now() });
      expect([answer.status, pointersOf(answer)]).toEqual([422, ['/body/expirationTime']]);
    });

    it('names every fault at once, with those that the schema finds', async () => {
      const answer = await post(
        { as: 'mina' },
        { endpoint: 'https://example.com/a', expirationTime: 5, keys: { p256dh: 'a', auth: 'b' }, extra: 1 },
      );
      expect(pointersOf(answer)).toEqual([
        '/body/endpoint',
        '/body/expirationTime',
        '/body/extra',
        '/body/keys/auth',
        '/body/keys/p256dh',
      ]);
    });
  });

  describe('403', () => {
    it('refuses a token of the existing service, because nothing would end its subscription', async () => {
      expect(codeOf(await post({ token: await legacyTokenFor('mina') }))).toBe('auth.session_required');
    });
  });

  describe('401', () => {
    it('refuses a session that has ended', async () => {
      const [mine, other] = [await signIn('mina'), await signIn('mina')];
      await endSession(mine.accessToken, other.sessionId);
      expect(codeOf(await post({ token: other.accessToken }))).toBe('auth.session_ended');
    });
  });
});
