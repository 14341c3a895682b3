import { beforeEach, describe, expect, it } from 'vitest';
import { callSuccessfully } from '../../../support/calls.ts';
import { makeFeed, readFeed } from '../../../support/feeds.ts';
import { freshWorld } from '../../../support/world.ts';

beforeEach(freshWorld);

describe('deleteCalendarFeed', () => {
  describe('204', () => {
    it('revokes the address of the caller alone, and can be repeated', async () => {
      const [hers, his] = [await makeFeed('mina'), await makeFeed('daniel')];
      await callSuccessfully('mina', 'DELETE', '/sessions/calendar-feed');
      await callSuccessfully('mina', 'DELETE', '/sessions/calendar-feed');
      expect([(await readFeed(hers)).status, (await readFeed(his)).status]).toEqual([404, 200]);
      expect(await callSuccessfully('mina', 'GET', '/sessions/calendar-feed')).toEqual({ createdAt: null });
    });
  });
});
