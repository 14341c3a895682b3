/** What two users see of an accepted request on every channel: the live part of contract/journeys/told-of-a-match. */
import { beforeEach, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { runJobs } from '../../../support/jobs.ts';
import { connectAs } from '../../../support/live.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { createRequest, decideRequest } from '../../../support/matching.ts';
import { countUnread, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { signIn } from '../../auth/operations/sign-in.ts';
import { subscribe } from '../jobs/push-orders.ts';

beforeEach(freshWorld);

it('push-N19: both users of a match see it live on two devices, and by push and e-mail; reading it once clears it', async () => {
  const browser = await subscribe();
  const tabs = [await connectAs(await signIn('mina')), await connectAs(await signIn('mina'))];
  const daniel = await connectAs(await signIn('daniel'));
  const mails = await mailsDuring(async () => {
    const requestId = await createRequest('mina', 'daniel');
    expect(await daniel.nextBadges()).toMatchObject({ type: 'badges', notifications: { count: 1, isMore: false } });
    expect((await decideRequest('daniel', requestId, 'accept')).status).toBe(200);
    await runJobs();
  });

  const { version, ...badge } = await countUnread('mina');
  expect(badge).toEqual({ count: 1, isMore: false });
  for (const tab of tabs)
    expect(await tab.waitForVersion(version)).toEqual({ type: 'badges', notifications: badge, version });

  const [notice] = await listNotices('mina');
  const id = notice?.notificationId ?? '';
  expect(notice).toMatchObject({ type: 'match.request_accepted', readAt: null });
  // The push service has decrypted it, with a library that the server does not use.
  const [push] = await browser.arrived();
  expect(JSON.parse(push?.payload ?? '')).toMatchObject({
    title: notice?.title,
    body: notice?.body,
    notificationId: id,
  });
  expect(mails.filter(({ to }) => to === people.mina.email)).toMatchObject([{ subject: notice?.title }]);

  await callSuccessfully('mina', 'POST', `/notifications/${id}/read`);
  const read = await countUnread('mina');
  expect(read).toMatchObject({ count: 0 });
  for (const tab of tabs)
    expect(await tab.waitForVersion(read.version)).toMatchObject({ notifications: { count: 0, isMore: false } });
});
