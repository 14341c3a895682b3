import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { runJobs } from '../../../support/jobs.ts';
import { missingId } from '../../../support/people.ts';
import { listDevices, openBrowser, register } from '../../../support/push.ts';
import { freshWorld } from '../../../support/world.ts';
import { codeOf } from '../../auth/operations/sign-in.ts';

beforeEach(freshWorld);

const remove = (id: string) => request('DELETE', `/notifications/push-subscriptions/${id}`, { as: 'mina' });

describe('deletePushSubscription', () => {
  describe('204', () => {
    it('removes one device; what was on its way to it is not sent, and other devices go on', async () => {
      const [one, other] = [await openBrowser(), await openBrowser()];
      const devices = [await register({ as: 'mina' }, one), await register({ as: 'mina' }, other)];
      await one.answer({ status: 500 });
      for (const { subscriptionId } of devices)
        await request('POST', `/notifications/push-subscriptions/${subscriptionId}/test`, { as: 'mina' });
      await runJobs();
      expect((await remove(devices[0]?.subscriptionId ?? '')).status).toBe(204);
      await one.answer();
      await runJobs();
      expect(await one.arrived()).toEqual([]);
      expect(await other.arrived()).toHaveLength(1);
      expect(await listDevices({ as: 'mina' })).toHaveLength(1);
    });
  });

  describe('404', () => {
    it('answers the same for the subscription of another user as for a missing one, and leaves it', async () => {
      const { subscriptionId } = await register({ as: 'jisoo' }, await openBrowser());
      expect(codeOf(await remove(subscriptionId))).toBe('notification.push_subscription_not_found');
      expect(codeOf(await remove(missingId))).toBe('notification.push_subscription_not_found');
      expect(await listDevices({ as: 'jisoo' })).toHaveLength(1);
    });
  });
});
