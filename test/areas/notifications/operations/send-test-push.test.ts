import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { runJobs } from '../../../support/jobs.ts';
import { missingId } from '../../../support/people.ts';
import { listDevices, openBrowser, register } from '../../../support/push.ts';
import { freshWorld } from '../../../support/world.ts';
import { codeOf } from '../../auth/operations/sign-in.ts';

beforeEach(freshWorld);

const test = (id: string, language = 'ko') =>
  request('POST', `/notifications/push-subscriptions/${id}/test`, {
    as: 'mina',
    headers: { 'accept-language': language },
  });

describe('sendTestPush', () => {
  describe('202', () => {
    it.each(['google', 'mozilla', 'apple'] as const)(
      'NTF-04: reaches the browser through %s, which decrypts what was sent',
      async (service) => {
        const browser = await openBrowser(service);
        const { subscriptionId } = await register({ as: 'mina' }, browser);
        expect((await test(subscriptionId)).status).toBe(202);
        await runJobs();
        expect(await browser.faults()).toEqual([]);
        const [notice, ...others] = await browser.arrived();
        expect(others).toEqual([]);
        expect(JSON.parse(notice?.payload ?? '')).toEqual({
          v: 1,
          title: '테스트 알림',
          body: '이 기기에서 알림을 받을 수 있어요.',
          url: '/',
          tag: notice?.topic,
          type: 'test',
          notificationId: null,
        });
        expect(notice).toMatchObject({ ttl: 300, urgency: 'high', topic: expect.stringMatching(/^[\w-]{32}$/) });
      },
    );

    it('speaks the language of the caller, and shows on the device page that it has arrived', async () => {
      const browser = await openBrowser();
      const { subscriptionId } = await register({ as: 'mina' }, browser);
      await test(subscriptionId, 'en');
      await runJobs();
      expect(await browser.arrived()).toMatchObject([{ payload: expect.stringContaining('Test notification') }]);
      expect(await listDevices({ as: 'mina' })).toMatchObject([
        { subscriptionId, lastSuccessAt: '2026-03-02T09:00:00.000Z', lastFailure: null },
      ]);
    });

    it('goes to no other device of the user', async () => {
      const [one, other] = [await openBrowser(), await openBrowser()];
      const { subscriptionId } = await register({ as: 'mina' }, one);
      await register({ as: 'mina' }, other);
      await test(subscriptionId);
      await runJobs();
      expect(await one.arrived()).toHaveLength(1);
      expect(await other.arrived()).toEqual([]);
    });

    it('is one notice on the screen, however often it is sent: each has the same topic', async () => {
      const browser = await openBrowser();
      const { subscriptionId } = await register({ as: 'mina' }, browser);
      await test(subscriptionId);
      await test(subscriptionId);
      await runJobs();
      const topics = (await browser.arrived()).map(({ topic }) => topic);
      expect(topics).toHaveLength(2);
      expect(new Set(topics).size).toBe(1);
    });
  });

  describe('404', () => {
    it('answers the same for the subscription of another user as for a missing one, and sends nothing', async () => {
      const browser = await openBrowser();
      const { subscriptionId } = await register({ as: 'jisoo' }, browser);
      expect(codeOf(await test(subscriptionId))).toBe('notification.push_subscription_not_found');
      expect(codeOf(await test(missingId))).toBe('notification.push_subscription_not_found');
      await runJobs();
      expect(await browser.arrived()).toEqual([]);
    });
  });
});
