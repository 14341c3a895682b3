import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { runCron } from '../../../support/jobs.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { announced, countUnread, finishAnnouncements, listNotices } from '../../../support/notices.ts';
import { missingId, people, type PersonName } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { rowsOf } from '../../../support/matching.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertUsers } from '../notices.ts';

const { mina, jisoo, hana } = people;

/** Sends an announcement, and waits until everyone is told. */
async function announce(body: object, options: { as?: PersonName; key?: string } = {}): Promise<Answer> {
  const { as = 'hana', key } = options;
  const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key };
  const order = { userIds: [mina.id], ...announced, ...body };
  const answer = await request('POST', '/notifications', { as, headers, body: order });
  await finishAnnouncements();
  return answer;
}

beforeEach(freshWorld);

describe('createNotifications', () => {
  describe('201', () => {
    it('tells the users who exist, and names those who do not', async () => {
      const link = 'https://studymate.example/news?id=1';
      const answer = await announce({ userIds: [mina.id, missingId, hana.id], link });
      expect(answer).toMatchObject({ status: 201, body: { toldCount: 2, unknownUserIds: [missingId] } });
      for (const name of ['mina', 'hana'] as const)
        expect(await listNotices(name)).toMatchObject([
          { type: 'system.announcement', ...announced, link: { kind: 'web', id: null, url: link }, readAt: null },
        ]);
      expect(await listNotices('jisoo')).toEqual([]);
    });

    it('tells a user who is leaving, and not one whose account is gone', async () => {
      await callSuccessfully('jisoo', 'DELETE', '/users/me');
      expect((await announce({ userIds: [jisoo.id] })).body).toMatchObject({ toldCount: 1, unknownUserIds: [] });
      passSeconds(31 * 86_400);
      await runCron();
      expect((await announce({ userIds: [jisoo.id] })).body).toMatchObject({
        toldCount: 0,
        unknownUserIds: [jisoo.id],
      });
    });

    it('keeps HTML and braces as text', async () => {
      const texts = { title: '{body} <b>now</b>', body: '<script>alert(1)</script>\n{title:이/가}' };
      await announce(texts);
      expect(await listNotices('mina')).toMatchObject([texts]);
    });

    it('NTF-01: tells once for 50 parallel calls with one key', async () => {
      const answers = await inParallel(50, () => announce({}, { key: 'news-1' }));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') !== 'true')).toHaveLength(1);
      expect(await countUnread('mina')).toEqual({ count: 1, isMore: false, version: 1 });
    });

    it('tells the same again without a key: each call is an announcement of its own', async () => {
      await announce({});
      await announce({});
      expect(await countUnread('mina')).toMatchObject({ count: 2 });
    });

    it('takes 1,000 users within its budget, and tells those who exist', async () => {
      const named = [...(await insertUsers(198)), mina.id, jisoo.id];
      const strangers = Array.from({ length: 800 }, () => crypto.randomUUID());
      const { body } = await announce({ userIds: [...strangers, ...named] });
      expect(body).toMatchObject({ toldCount: 200, unknownUserIds: expect.arrayContaining(strangers) as unknown });
      expect(await rowsOf('notifications')).toHaveLength(200);
    });
  });

  describe('403', () => {
    it('is for administrators only, also when the role was taken away since the token was made', async () => {
      expect(await announce({}, { as: 'mina' })).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
      await runSql("UPDATE user_profiles SET version = version + 1, role = 'user' WHERE id = ?", hana.id);
      expect(await announce({})).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
      expect(await listNotices('mina')).toEqual([]);
    });
  });

  describe('422', () => {
    it('SSR-01: refuses a link that is no https address, and invisible characters, and names each', async () => {
      const { status, body } = await announce({ title: 'a\u202eb', link: 'https://a:b@studymate.example' });
      expect({ status, body }).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/body/title' }, { pointer: '/body/link' }] },
      });
      expect(await listNotices('mina')).toEqual([]);
    });

    it('refuses another announcement under the same key', async () => {
      await announce({}, { key: 'news-1' });
      expect(await announce({ title: 'Other news' }, { key: 'news-1' })).toMatchObject({
        status: 422,
        body: { code: 'idempotency.key_reused' },
      });
    });
  });
});
