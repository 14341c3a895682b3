/** Badges of users who are not connected cost no call of their hub, and none is lost when they come. */
import { describe, expect, it } from 'vitest';
import { tellUntold } from '../../../../src/areas/notifications/services/tell-badges.ts';
import { testDeps } from '../../../support/deps.ts';
import { connectAs, Listener, openChannel, ticketFor } from '../../../support/live.ts';
import { rowsOf } from '../../../support/matching.ts';
import { announceTo, countUnread } from '../../../support/notices.ts';
import { signIn } from '../../auth/operations/sign-in.ts';

const untold = () => rowsOf('notification_counters WHERE version > told_version AND is_live = 1');

describe('the badges of a user', () => {
  it('are asked of no hub while a user has no connection, and told to the one that opens', async () => {
    await announceTo('mina');
    expect(await tellUntold(testDeps(), 10)).toBe(0);
    const tab = new Listener(await openChannel(await ticketFor((await signIn('mina')).accessToken)));
    const { version, ...notifications } = await countUnread('mina');
    expect(await tab.nextBadges()).toMatchObject({ type: 'hello', notifications, version });
    await tab.close();
    await announceTo('mina');
    await expect.poll(untold).toEqual([]);
    await announceTo('mina');
    expect(await rowsOf('notification_counters WHERE is_live = 1')).toEqual([]);
  });

  it('are told to a connection that opens while the hub finds none', async () => {
    for (let round = 0; round < 10; round += 1) {
      await (await connectAs(await signIn('mina'))).close();
      const [tab] = await Promise.all([connectAs(await signIn('mina')), announceTo('mina'), announceTo('mina')]);
      await announceTo('mina');
      const { version, ...notifications } = await countUnread('mina');
      expect(await tab.waitForVersion(version)).toEqual({ type: 'badges', notifications, version });
      await tab.close();
    }
  });
});
