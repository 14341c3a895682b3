import { beforeEach, describe, expect, it } from 'vitest';
import { request, type Answer } from '../../../support/app.ts';
import { callSuccessfully } from '../../../support/calls.ts';
import { passSeconds } from '../../../support/clock.ts';
import { announceTo, countUnread, listNotices } from '../../../support/notices.ts';
import { missingId, type PersonName } from '../../../support/people.ts';
import { inParallel } from '../../../support/race.ts';
import { freshWorld } from '../../../support/world.ts';

const markRead = (as: PersonName, id: string): Promise<Answer> => request('POST', `/notifications/${id}/read`, { as });

async function newNotice(): Promise<string> {
  await announceTo('mina');
  return (await listNotices('mina'))[0]?.notificationId ?? '';
}

beforeEach(freshWorld);

describe('markNotificationRead', () => {
  describe('200', () => {
    it('returns the notice with the instant of the first reading, however often it is read', async () => {
      const id = await newNotice();
      const [first] = [await markRead('mina', id), passSeconds(60)];
      expect(first).toMatchObject({ status: 200, body: { notificationId: id, readAt: '2026-03-02T09:00:00.000Z' } });
      expect((await markRead('mina', id)).body).toEqual(first.body);
      expect(await countUnread('mina')).toMatchObject({ count: 0, version: 2 });
    });

    it('raises the version once for 50 parallel readings', async () => {
      const id = await newNotice();
      const answers = await inParallel(50, () => markRead('mina', id));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(await countUnread('mina')).toEqual({ count: 0, isMore: false, version: 2 });
    });
  });

  describe('404', () => {
    it('answers the same for a notice of another user, a deleted one and one that does not exist', async () => {
      const id = await newNotice();
      expect(await markRead('jisoo', id)).toMatchObject({ status: 404, body: { code: 'notification.not_found' } });
      expect(await countUnread('mina')).toMatchObject({ count: 1 });
      await callSuccessfully('mina', 'DELETE', `/notifications/${id}`);
      expect(await markRead('mina', id)).toMatchObject({ status: 404, body: { code: 'notification.not_found' } });
      expect(await markRead('mina', missingId)).toMatchObject({ status: 404 });
    });
  });
});
