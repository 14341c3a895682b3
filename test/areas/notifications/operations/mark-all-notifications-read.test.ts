import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { createMessage, openRoom, sendMessage } from '../../../support/chat.ts';
import { setNow } from '../../../support/clock.ts';
import { runSql } from '../../../support/direct-sql.ts';
import { announceTo, countUnread, listNotices } from '../../../support/notices.ts';
import { missingId, people, type PersonName } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';
import { insertNotices } from '../notices.ts';

const readAll = (as: PersonName, upTo: string): Promise<Answer> =>
  request('POST', '/notifications/read-all', { as, body: { upTo } });
const newestOf = async (as: PersonName) => (await listNotices(as))[0]?.notificationId ?? '';

beforeEach(freshWorld);

describe('markAllNotificationsRead', () => {
  describe('200', () => {
    it('push-N18: marks what was seen; what came later stays unread', async () => {
      await announceTo('mina');
      await announceTo('mina');
      const seen = await newestOf('mina');
      await announceTo('mina', { title: 'Later', body: 'b' });
      expect(await readAll('mina', seen)).toMatchObject({ status: 200, body: { count: 1, isMore: false, version: 4 } });
      expect(await listNotices('mina', { unread: true })).toMatchObject([{ title: 'Later' }]);
    });

    it('push-N18: what came later stays unread even if its clock was behind', async () => {
      await announceTo('mina');
      const seen = await newestOf('mina');
      setNow('2026-03-02T08:59:00.000Z');
      await announceTo('mina', { title: 'Later', body: 'b' });
      await readAll('mina', seen);
      expect(await listNotices('mina', { unread: true })).toMatchObject([
        { title: 'Later', createdAt: '2026-03-02T09:00:00.001Z' },
      ]);
    });

    it('changes nothing the second time, not even the version', async () => {
      await announceTo('mina');
      const seen = await newestOf('mina');
      const first = await readAll('mina', seen);
      expect((await readAll('mina', seen)).body).toEqual(first.body);
    });

    it('goes on until everything is marked, and leaves other users alone', async () => {
      await insertNotices(people.mina.id, 1001);
      await insertNotices(people.jisoo.id, 1);
      expect(await readAll('mina', await newestOf('mina'))).toMatchObject({ body: { count: 0, isMore: false } });
      expect(await countUnread('jisoo')).toMatchObject({ count: 1 });
    });

    it('knows the place of a notice that was deleted meanwhile', async () => {
      await announceTo('mina');
      await announceTo('mina');
      const seen = await newestOf('mina');
      await callSuccessfully('mina', 'DELETE', `/notifications/${seen}`);
      expect(await readAll('mina', seen)).toMatchObject({ status: 200, body: { count: 0 } });
    });
  });

  describe('a notice that is gone', () => {
    it('push-N18: marks what was seen, and neither the message that replaced it nor what came between', async () => {
      const roomId = await openRoom('daniel', 'mina');
      await announceTo('mina');
      await createMessage('daniel', roomId);
      const seen = await newestOf('mina');
      await announceTo('mina', { title: 'Later', body: 'b' });
      for (let count = 0; count < 3; count += 1) await createMessage('daniel', roomId);
      expect(await readAll('mina', seen)).toMatchObject({ status: 200, body: { count: 2 } });
      expect(await listNotices('mina', { unread: true })).toMatchObject([{ type: 'chat.message' }, { title: 'Later' }]);
    });

    it('push-N18: marks all that came up to then 50 times at once with messages, and no message', async () => {
      const roomId = await openRoom('daniel', 'mina');
      await createMessage('daniel', roomId);
      const seen = await newestOf('mina');
      const answers = await inParallel(50, (index) =>
        index % 2 === 0 ? readAll('mina', seen) : sendMessage('daniel', roomId),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map((_, index) => (index % 2 === 0 ? 200 : 201)));
      expect((await readAll('mina', seen)).body).toMatchObject({ count: 1 });
      expect(await listNotices('mina', { unread: true })).toMatchObject([{ type: 'chat.message' }]);
    });

    it('knows the place of a notice that is forgotten, or purged with its actor', async () => {
      await announceTo('mina');
      const seen = await newestOf('mina');
      await runSql('DELETE FROM notifications WHERE id = ?', seen);
      await announceTo('mina', { title: 'Later', body: 'b' });
      expect(await readAll('mina', seen)).toMatchObject({ status: 200, body: { count: 1 } });
    });
  });

  describe('404', () => {
    it('refuses a notice of another user that is gone, and marks nothing', async () => {
      await announceTo('mina');
      await announceTo('jisoo');
      const seen = await newestOf('jisoo');
      await runSql('DELETE FROM notifications WHERE id = ?', seen);
      expect((await readAll('mina', seen)).status).toBe(404);
      expect(await countUnread('mina')).toMatchObject({ count: 1 });
    });

    it('refuses a notice of another user, and marks nothing', async () => {
      await announceTo('mina');
      await announceTo('jisoo');
      expect(await readAll('jisoo', await newestOf('mina'))).toMatchObject({
        status: 404,
        body: { code: 'notification.not_found' },
      });
      expect(await readAll('mina', missingId)).toMatchObject({ status: 404 });
      expect(await countUnread('jisoo')).toMatchObject({ count: 1 });
    });
  });
});
