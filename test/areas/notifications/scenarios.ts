/** What Mina has been told, and texts that an administrator has saved. */
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
  minaQuietAtNight: async () => {
    const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    await callSuccessfully('mina', 'PATCH', preferences, {
      quietHours: { from: '22:00', to: '07:00', weekdays },
      digest: { frequency: 'daily', at: '08:00' },
    });
    return {};
  },
} satisfies Scenarios;
