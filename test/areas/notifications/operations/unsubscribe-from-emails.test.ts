import { beforeEach, describe, expect, it } from 'vitest';
import { makeUnsubscribeToken } from '../../../../src/areas/notifications/mail/unsubscribe-token.ts';
import { checkedFetch } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { env } from '../../../support/deps.ts';
import { runCron } from '../../../support/jobs.ts';
import { mailsDuring } from '../../../support/mailbox.ts';
import { rowsOf } from '../../../support/matching.ts';
import { announceTo } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

/** What a mail program posts, and to where. */
function click(url: string): Promise<Response> {
  return checkedFetch(url, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
}

const urlFor = (token: string) => `http://localhost:8787/api/v2/notifications/unsubscribe/${token}`;

beforeEach(freshWorld);

describe('unsubscribeFromEmails', () => {
  describe('204', () => {
    it('RFC 8058: the header of an e-mail switches off the e-mails of its type, without signing in', async () => {
      const [mail] = await mailsDuring(() => announceTo('mina').then(runCron));
      expect(mail?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
      const url = /^<(.+)>$/.exec(mail?.headers?.['List-Unsubscribe'] ?? '')?.[1] ?? '';
      expect((await click(url)).status).toBe(204);
      expect((await click(url)).status).toBe(204);
      expect(await mailsDuring(() => announceTo('mina').then(runCron))).toEqual([]);
      expect(await callSuccessfully('mina', 'GET', '/notifications/preferences')).toMatchObject({
        channels: { 'system.announcement': { email: false, push: true }, 'match.request_received': { email: true } },
      });
    });

    it('switches off every e-mail for the header of a digest', async () => {
      const token = await makeUnsubscribeToken(env, { userId: people.mina.id, subject: 'all' });
      expect((await click(urlFor(token))).status).toBe(204);
      expect(await callSuccessfully('mina', 'GET', '/notifications/preferences')).toMatchObject({
        channels: { 'system.announcement': { email: false }, 'match.request_received': { email: false } },
      });
    });
  });

  describe('404', () => {
    it('for a token that was altered in any part', async () => {
      const token = await makeUnsubscribeToken(env, { userId: people.mina.id, subject: 'system.announcement' });
      const [, subject = '', signature = ''] = token.split('~');
      for (const altered of [
        `${people.jisoo.id}~${subject}~${signature}`,
        `${people.mina.id}~all~${signature}`,
        `${token}x`,
        `${token}~`,
        'nothing',
      ])
        expect((await click(urlFor(altered))).status, altered).toBe(404);
      expect(await rowsOf('notification_preferences')).toEqual([]);
    });
  });
});
