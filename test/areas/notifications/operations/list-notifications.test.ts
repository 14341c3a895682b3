import { beforeEach, describe, expect, it } from 'vitest';
import { request } from '../../../support/app.ts';
import { callSuccessfully, cursorAfterFirstPage } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { createMatch, createRequest, decideRequest } from '../../../support/matching.ts';
import { announceTo, announced, countUnread, listNotices } from '../../../support/notices.ts';
import { missingId, people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const inEnglish = { 'accept-language': 'en' };
const markRead = (id: string | undefined) => callSuccessfully('mina', 'POST', `/notifications/${id}/read`);

beforeEach(freshWorld);

describe('listNotifications', () => {
  describe('200', () => {
    it('lists what the caller was told, the latest first, and nothing of other users', async () => {
      await announceTo('mina');
      await announceTo('jisoo');
      passSeconds(60);
      const requestId = await createRequest('daniel', 'mina');
      expect(await listNotices('mina')).toMatchObject([
        {
          type: 'match.request_received',
          category: 'match',
          link: { kind: 'matchRequest', id: requestId, url: null },
          actor: { userId: people.daniel.id, englishName: 'Daniel Reed', image: null },
          createdAt: '2026-03-02T09:01:00.000Z',
          readAt: null,
        },
        { type: 'system.announcement', category: 'system', ...announced, link: null, actor: null },
      ]);
      expect(await listNotices('daniel')).toEqual([]);
    });

    it('writes the text in the language of the answer', async () => {
      await createRequest('daniel', 'mina');
      const texts = await Promise.all([listNotices('mina'), listNotices('mina', {}, inEnglish)]);
      expect(texts.map(([notice]) => notice?.title)).toEqual([
        'Daniel Reed님이 매칭을 신청했어요',
        'Daniel Reed wants to learn with you',
      ]);
      const { headers } = await request('GET', '/notifications', { as: 'mina', headers: inEnglish });
      expect(headers.get('content-language')).toBe('en');
    });

    it('leads to the match when a request was accepted', async () => {
      const { matchId } = await createMatch('mina', 'daniel');
      expect(await listNotices('mina', {}, inEnglish)).toMatchObject([
        { title: 'You and Daniel Reed are matched', link: { kind: 'match', id: matchId } },
      ]);
    });

    it('shows the name that the actor has now, also one with braces or HTML', async () => {
      await createRequest('daniel', 'mina');
      await runSql(
        "UPDATE user_profiles SET version = version + 1, english_name = '{actor} <b>' WHERE id = ?",
        people.daniel.id,
      );
      expect(await listNotices('mina', {}, inEnglish)).toMatchObject([
        { title: '{actor} <b> wants to learn with you', actor: { englishName: '{actor} <b>' } },
      ]);
    });

    it('shows the newest text of a template, also in notices that were sent before', async () => {
      await createRequest('daniel', 'mina');
      await callSuccessfully('hana', 'PUT', '/notifications/templates/match.request_received', {
        ko: { title: '{actor:이/가} 기다려요', body: '답해 주세요.' },
        en: { title: '{actor} waits', body: 'Answer.' },
      });
      expect(await listNotices('mina')).toMatchObject([{ title: 'Daniel Reed가 기다려요', body: '답해 주세요.' }]);
    });

    it('shows an instant in the time zone of the reader', async () => {
      const requestId = await createRequest('daniel', 'mina');
      await runSql(
        `INSERT INTO notifications (id, user_id, actor_id, type, variables, dedupe_key, created_at)
          VALUES (?, ?, ?, 'match.request_expiring', json_object('requestId', ?, 'expiresAt', '2026-03-09T09:00:00.000Z'), 'k', '2026-03-02T10:00:00.000Z')`,
        missingId,
        people.mina.id,
        people.daniel.id,
        requestId,
      );
      expect((await listNotices('mina'))[0]?.body).toBe('3월 9일 (월) 오후 6:00까지 답할 수 있어요.');
    });

    it('filters by category and by unread, and by both', async () => {
      await announceTo('mina');
      await createRequest('daniel', 'mina');
      await createRequest('yuki', 'mina');
      const [newest] = await listNotices('mina');
      await markRead(newest?.notificationId);
      const count = async (query: Record<string, string | boolean>) => (await listNotices('mina', query)).length;
      expect(await count({ category: 'match' })).toBe(2);
      expect(await count({ category: 'system' })).toBe(1);
      expect(await count({ category: 'account' })).toBe(0);
      expect(await count({ unread: true })).toBe(2);
      expect(await count({ category: 'match', unread: true })).toBe(1);
      expect(await count({ unread: false })).toBe(3);
    });

    it('NTF-01: keeps a withdrawn notice out', async () => {
      const requestId = await createRequest('daniel', 'mina');
      await decideRequest('daniel', requestId, 'cancel');
      expect(await listNotices('mina')).toEqual([]);
    });

    it.each<[string, () => Promise<unknown>]>([
      ['the reader has blocked', () => callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`)],
      ['has blocked the reader', () => callSuccessfully('daniel', 'PUT', `/users/me/blocks/${people.mina.id}`)],
      ['is leaving', () => callSuccessfully('daniel', 'DELETE', '/users/me')],
      [
        'hides from everyone',
        () => callSuccessfully('daniel', 'PATCH', '/users/me/settings', { privacy: { profileVisibility: 'nobody' } }),
      ],
      [
        'is suspended',
        () =>
          runSql("UPDATE user_profiles SET version = version + 1, status = 'suspended' WHERE id = ?", people.daniel.id),
      ],
    ])('push-N10: neither lists nor counts a notice whose actor %s, and it answers 404', async (_, hide) => {
      await announceTo('mina');
      const requestId = await createRequest('mina', 'daniel');
      await decideRequest('daniel', requestId, 'decline');
      const [declined] = await listNotices('mina');
      expect(declined?.type).toBe('match.request_declined');
      await hide();
      expect(await listNotices('mina')).toMatchObject([{ type: 'system.announcement' }]);
      expect(await countUnread('mina')).toMatchObject({ count: 1, isMore: false });
      const path = `/notifications/${declined?.notificationId}`;
      expect(await request('POST', `${path}/read`, { as: 'mina' })).toMatchObject({ status: 404 });
      expect(await request('DELETE', path, { as: 'mina' })).toMatchObject({ status: 404 });
    });

    it('continues behind the cursor although newer notices arrive', async () => {
      for (const title of ['one', 'two', 'three']) await announceTo('mina', { title, body: 'b' });
      const cursor = await cursorAfterFirstPage('mina', '/notifications', { limit: 2 });
      await announceTo('mina', { title: 'four', body: 'b' });
      const { body } = await request('GET', '/notifications', { as: 'mina', query: { limit: 2, cursor } });
      expect(body).toMatchObject({ items: [{ title: 'one' }], nextCursor: null });
    });

    it('leaves out a type that a newer version of the service has written', async () => {
      await announceTo('mina');
      await runSql("INSERT INTO notification_types (code) VALUES ('match.from_tomorrow')");
      await runSql("UPDATE notifications SET type = 'match.from_tomorrow' WHERE user_id = ?", people.mina.id);
      expect(await listNotices('mina')).toEqual([]);
      expect(await countUnread('mina')).toMatchObject({ count: 0 });
    });
  });

  describe('422', () => {
    it('refuses a cursor of the list with another filter', async () => {
      await announceTo('mina');
      await announceTo('mina');
      const cursor = await cursorAfterFirstPage('mina', '/notifications', { limit: 1 });
      const query = { limit: 1, cursor, category: 'system' };
      expect(await request('GET', '/notifications', { as: 'mina', query })).toMatchObject({ status: 422 });
    });
  });
});
