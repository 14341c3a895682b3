import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { insertNotices } from '../notices.ts';
import { announceTo, countUnread, listNotices } from '../../../support/notices.ts';
import { people } from '../../../support/people.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('getUnreadNotificationCount', () => {
  describe('200', () => {
    it('is 0 with version 0 for a user who was never told anything', async () => {
      expect(await countUnread('mina')).toEqual({ count: 0, isMore: false, version: 0 });
    });

    it('push-N19: has a higher version after each arrival, reading and deletion', async () => {
      const seen = [];
      await announceTo('mina');
      seen.push(await countUnread('mina'));
      await announceTo('mina');
      seen.push(await countUnread('mina'));
      const [newest, oldest] = await listNotices('mina');
      await callSuccessfully('mina', 'POST', `/notifications/${newest?.notificationId}/read`);
      seen.push(await countUnread('mina'));
      await callSuccessfully('mina', 'DELETE', `/notifications/${oldest?.notificationId}`);
      seen.push(await countUnread('mina'));
      expect(seen.map(({ count }) => count)).toEqual([1, 2, 1, 0]);
      expect(seen.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    });

    it.each([
      [99, { count: 99, isMore: false }],
      [100, { count: 99, isMore: true }],
      [1000, { count: 99, isMore: true }],
    ])('shows %i unread ones within the bounds of a badge', async (unread, shown) => {
      await insertNotices(people.mina.id, unread);
      expect(await countUnread('mina')).toMatchObject(shown);
    });

    it('says that there may be more if the newest 200 are hidden, and reads no more rows for it', async () => {
      await insertNotices(people.mina.id, 1);
      await insertNotices(people.mina.id, 300, people.daniel.id);
      await callSuccessfully('mina', 'PUT', `/users/me/blocks/${people.daniel.id}`);
      expect(await countUnread('mina')).toMatchObject({ count: 0, isMore: true });
    });
  });
});
