/** What Mina has been told and how she gets it, and texts that an administrator has saved. */
import { makeUnsubscribeToken } from '../../../src/areas/notifications/mail/unsubscribe-token.ts';
import { request } from '../../support/app.ts';
import { env } from '../../support/deps.ts';
import { people } from '../../support/people.ts';
import { openBrowser, register } from '../../support/push.ts';
import { inParallel } from '../../support/race.ts';
import { legacyTokenFor } from '../../support/tokens.ts';
import { callSuccessfully, cursorAfterFirstPage, etagOf } from '../../support/calls.ts';
import { createRequest } from '../../support/matching.ts';
import { announceTo, listNotices } from '../../support/notices.ts';
import type { Scenarios } from '../../support/scenarios.ts';

const preferences = '/notifications/preferences';

export const scenarios = {
  minaTold: async () => {
    await announceTo('mina');
    await createRequest('daniel', 'mina', 'Hello Mina, shall we talk on Mondays?');
    const [newest] = await listNotices('mina');
    return { notificationId: newest?.notificationId ?? '' };
  },
  minaToldAndRead: async () => {
    await announceTo('mina');
    await createRequest('daniel', 'mina');
    return { cursor: await cursorAfterFirstPage('mina', '/notifications', { limit: 1 }) };
  },
  hanaTold: async () => ({ requestId: await createRequest('daniel', 'hana') }),
  requestTextSaved: async () => {
    const path = '/notifications/templates/match.request_received';
    await callSuccessfully('hana', 'PUT', path, {
      ko: { title: '{actor:이/가} 함께 공부하자고 해요', body: '프로필을 확인하고 답해 주세요.' },
      en: { title: '{actor} wants to learn with you', body: 'Look at their profile and answer.' },
    });
    return { etag: await etagOf(path, 'hana') };
  },
  minaNotificationPreferencesKnown: async () => ({ etag: await etagOf(preferences, 'mina') }),
  /** Mina gets no push and no e-mail at night, and one e-mail a day. */
  /** With a device that takes push notifications. */
  minaQuietAtNight: async () => {
    await register({ as: 'mina' }, await openBrowser());
    const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    await callSuccessfully('mina', 'PATCH', preferences, {
      quietHours: { from: '22:00', to: '07:00', weekdays },
      digest: { frequency: 'daily', at: '08:00' },
    });
    return {};
  },
  /** Mina has the link of an e-mail that unsubscribes from announcements. */
  minaMayUnsubscribe: async () => ({
    unsubscribeToken: await makeUnsubscribeToken(env, { userId: people.mina.id, subject: 'system.announcement' }),
  }),
  /** Mina has a token of the existing service. */
  tokenWithoutSession: async () => ({ token: await legacyTokenFor('mina') }),
  /** Mina has subscribed in the session of her token and, later, in a new one. */
  minaHasPush: async () => {
    const { subscriptionId } = await register({ as: 'mina' }, await openBrowser());
    const { body } = await request('POST', '/auth/dev-login', { body: { user: 'mina' } });
    await register({ token: (body as { accessToken: string }).accessToken }, await openBrowser());
    return { subscriptionId };
  },
  minaHasPushEverywhere: async () => {
    await inParallel(20, async () => register({ as: 'mina' }, await openBrowser()));
    return {};
  },
} satisfies Scenarios;
