import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from '../../../../src/store/batch.ts';
import { notify } from '../../../../src/areas/notifications/services/notify.ts';
import { request, type Answer } from '../../../support/app.ts';
import { testDeps } from '../../../support/deps.ts';
import { createRequest, rowsOf } from '../../../support/matching.ts';
import { announceTo, countUnread, listNotices } from '../../../support/notices.ts';
import { missingId, people, type PersonName } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

const deleteNotice = (as: PersonName, id: string): Promise<Answer> => request('DELETE', `/notifications/${id}`, { as });
const newestOf = async (as: PersonName) => (await listNotices(as))[0]?.notificationId ?? '';

beforeEach(freshWorld);

describe('deleteNotification', () => {
  describe('204', () => {
    it('removes the notice from list and count, and the second time has no effect', async () => {
      await announceTo('mina');
      const id = await newestOf('mina');
      expect([await deleteNotice('mina', id), await deleteNotice('mina', id)]).toMatchObject([
        { status: 204 },
        { status: 204 },
      ]);
      expect(await listNotices('mina')).toEqual([]);
      expect(await countUnread('mina')).toEqual({ count: 0, isMore: false, version: 2 });
    });

    it('keeps nothing of what the notice said', async () => {
      await announceTo('mina');
      await deleteNotice('mina', await newestOf('mina'));
      expect(await rowsOf('notifications WHERE user_id = ?', people.mina.id)).toMatchObject([{ variables: '{}' }]);
    });

    it('NTF-01: does not let the same event come back', async () => {
      const requestId = await createRequest('daniel', 'mina');
      await deleteNotice('mina', await newestOf('mina'));
      const { db, clock } = testDeps();
      const again = {
        userId: people.mina.id,
        actorId: people.daniel.id,
        type: 'match.request_received',
        variables: { requestId },
        dedupeKey: requestId,
      } as const;
      await commit(db, notify(clock.nowIso(), again));
      expect(await listNotices('mina')).toEqual([]);
      expect(await countUnread('mina')).toMatchObject({ count: 0, version: 2 });
    });
  });

  describe('404', () => {
    it('answers the same for a notice of another user and one that does not exist', async () => {
      await announceTo('mina');
      expect(await deleteNotice('jisoo', await newestOf('mina'))).toMatchObject({
        status: 404,
        body: { code: 'notification.not_found' },
      });
      expect(await deleteNotice('mina', missingId)).toMatchObject({ status: 404 });
      expect(await listNotices('mina')).toHaveLength(1);
    });
  });
});
