import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds, setNow } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { runCron, runJobs } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { rowsOf } from '../../../support/matching.ts';
import { announced, announceTo, countUnread, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';
import { ask, logOf, prefer } from './deliveries.ts';
import { subscribe } from './push-orders.ts';

const HOUR = 3600;

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

beforeEach(freshWorld);

describe('the delivery of a notification', () => {
  it('reaches the list, the devices and the mailbox of its receiver, once each', async () => {
    const browser = await subscribe();
    const mails = await mailsDuring(async () => {
      await ask('daniel', 'mina');
      await runJobs();
      await runCron();
    });
    expect(await logOf('mina')).toEqual([
      'device sent taken',
      'email sent taken',
      'inApp sent immediate',
      'push ordered immediate',
    ]);
    expect(await browser.arrived()).toMatchObject([
      { payload: expect.stringContaining('match.request_received') as unknown },
    ]);
    expect(mails).toMatchObject([{ to: people.mina.email, subject: expect.stringContaining('Daniel') as unknown }]);
  });

  it('NTF-01: tells once, also if the job runs again', async () => {
    const browser = await subscribe();
    const mails = await mailsDuring(async () => {
      await ask('daniel', 'mina');
      await runJobs();
      await runSql(
        "UPDATE outbox SET delivered_at = NULL, payload = (SELECT json_object('notificationId', id, 'userId', user_id, 'type', type) FROM notifications) WHERE kind = 'notifications.deliver'",
      );
      await runJobs();
    });
    expect(mails).toHaveLength(1);
    expect(await browser.arrived()).toHaveLength(1);
  });

  it('escapes what a user wrote once, in HTML only', async () => {
    const [mail] = await mailsDuring(async () => {
      await announceTo('mina', { title: 'A & B', body: '<b>1</b>\n2' });
      await runCron();
    });
    expect(mail).toMatchObject({ subject: 'A & B', text: expect.stringContaining('<b>1</b>\n2') as unknown });
    expect(mail?.html).toContain('<p>&lt;b&gt;1&lt;/b&gt;<br>2</p>');
  });

  it('writes to no address that is not verified, and says so', async () => {
    await runSql('UPDATE user_profiles SET email_verified = 0, version = version + 1 WHERE id = ?', people.mina.id);
    expect(await mailsDuring(() => announceTo('mina').then(runCron))).toEqual([]);
    expect(await logOf('mina')).toContain('email dropped no_verified_email');
  });

  it('keeps out of the list what its receiver has switched off there, and still sends the e-mail', async () => {
    await prefer('mina', { channels: { 'system.announcement': { inApp: false } } });
    const mails = await mailsDuring(() => announceTo('mina').then(runCron));
    expect(mails).toMatchObject([{ subject: announced.title }]);
    expect(await listNotices('mina')).toEqual([]);
    expect(await countUnread('mina')).toMatchObject({ count: 0 });
    expect(await logOf('mina')).toContain('inApp dropped switched_off');
  });

  describe('in quiet hours', () => {
    // It is 18:00 in Seoul.
    const quiet = { quietHours: { from: '17:00', to: '23:00', weekdays } };

    it('NTF-02: waits until they end, and the list does not wait', async () => {
      const browser = await subscribe();
      await prefer('mina', quiet);
      const early = await mailsDuring(async () => {
        await ask('daniel', 'mina');
        await runCron();
        passSeconds(5 * HOUR - 1);
        await runCron();
      });
      expect(early).toEqual([]);
      expect(await browser.arrived()).toEqual([]);
      expect(await logOf('mina')).toEqual(['email held quiet_hours', 'inApp sent immediate', 'push held quiet_hours']);
      expect(await listNotices('mina')).toHaveLength(1);
      passSeconds(1);
      expect(await mailsDuring(runCron)).toHaveLength(1);
      expect(await browser.arrived()).toHaveLength(1);
    });

    it.each<[string, object, object]>([
      ['the quiet hours are switched off', quiet, { quietHours: null }],
      ['the pause is ended', { pausedUntil: '2026-03-03T09:00:00Z' }, { pausedUntil: null }],
      ['the digest is switched off', { digest: { frequency: 'daily', at: '08:00' } }, { digest: { frequency: 'off' } }],
    ])('comes at once when %s', async (_, held, change) => {
      await prefer('mina', held);
      const early = await mailsDuring(() => announceTo('mina').then(runCron));
      expect(early).toEqual([]);
      await prefer('mina', { pushWhileActive: true });
      expect(await mailsDuring(runCron)).toEqual([]);
      await prefer('mina', change);
      expect(await mailsDuring(runCron)).toHaveLength(1);
    });

    it('push-N12: follows a user who changes the zone or the hours meanwhile', async () => {
      await prefer('mina', quiet);
      await announceTo('mina');
      await runCron();
      await callSuccessfully('mina', 'PATCH', '/users/me', { timeZone: 'Europe/London' });
      // 23:00 in Seoul is 14:00 in London: not quiet there, and the new hours are.
      await prefer('mina', { quietHours: { from: '13:00', to: '15:30', weekdays } });
      passSeconds(5 * HOUR);
      expect(await mailsDuring(runCron)).toEqual([]);
      setNow('2026-03-02T15:30:00.000Z');
      expect(await mailsDuring(runCron)).toHaveLength(1);
    });

    it.each([
      [
        'the request was withdrawn',
        'not_visible',
        (id: string) => callSuccessfully('daniel', 'POST', `/matching/requests/${id}/cancel`),
      ],
      [
        'the receiver has answered',
        'cause_gone',
        (id: string) => callSuccessfully('mina', 'POST', `/matching/requests/${id}/decline`),
      ],
      [
        'the receiver blocks the sender',
        'not_visible',
        () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`),
      ],
      [
        'the sender blocks the receiver',
        'not_visible',
        () => callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`),
      ],
      [
        'the receiver has read it',
        'read',
        async () => {
          const [notice] = await listNotices('mina');
          await callSuccessfully('mina', 'POST', `/notifications/${notice?.notificationId ?? ''}/read`);
        },
      ],
      [
        'the receiver has deleted it',
        'withdrawn',
        async () => {
          const [notice] = await listNotices('mina');
          await callSuccessfully('mina', 'DELETE', `/notifications/${notice?.notificationId ?? ''}`);
        },
      ],
      [
        'the receiver switches the channel off',
        'switched_off',
        () => prefer('mina', { channels: { 'match.request_received': { push: false, email: false } } }),
      ],
      ['the receiver is leaving', 'account_inactive', () => callSuccessfully('mina', 'DELETE', '/users/me')],
    ] as const)('block-N10, push-N08: nothing comes if %s', async (_, reason, happen) => {
      const browser = await subscribe();
      await prefer('mina', quiet);
      const requestId = await ask('daniel', 'mina');
      await runJobs();
      await happen(requestId);
      passSeconds(5 * HOUR);
      expect(await mailsDuring(runCron)).toEqual([]);
      expect(await browser.arrived()).toEqual([]);
      expect(await logOf('mina')).toContain(`email dropped ${reason}`);
    });
  });

  it('is planned once for a notice that two runs of the job deliver at the same time', async () => {
    await announceTo('mina');
    await runCron();
    const rows = await rowsOf('notification_deliveries');
    expect(rows).toHaveLength(3);
  });
});
